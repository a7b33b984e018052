import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from './message-dialog'
import buttonStyles from '../styles/button.module.css'
import messageDialogStyles from './message-dialog.module.css'
import problemSentencesStyles from './problem-sentences.module.css'

interface Props {
  title: string
  /** What a yes leads to. */
  children: ReactNode
  /** The ways on, each closing the question. */
  answers: readonly { words: string; onPress: () => void }[]
  /** What it is called to leave all as it is, which is where the focus begins. */
  refusal?: string
  onClose: () => void
}

/** A question before something that a person might regret. */
export const QuestionDialog = ({ title, children, answers, refusal = 'Avbryt', onClose }: Props): ReactNode => (
  <MessageDialog title={title} onClose={onClose} isAlert>
    <p className={problemSentencesStyles.sentences}>{children}</p>
    <div className={messageDialogStyles.actions}>
      {answers.map(({ words, onPress }) => (
        <Button
          key={words}
          className={buttonStyles.button}
          onPress={() => {
            onClose()
            onPress()
          }}
        >
          {words}
        </Button>
      ))}
      <Button className={buttonStyles.primary} autoFocus onPress={onClose}>
        {refusal}
      </Button>
    </div>
  </MessageDialog>
)
