import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import { MessageDialog } from './message-dialog'
import { ProblemSentences } from './problem-sentences'
import buttonStyles from '../styles/button.module.css'
import messageDialogStyles from './message-dialog.module.css'

interface Props {
  title: string
  problem: Problem
  onClose: () => void
}

/** Tells a failure over whatever stands on the screen, which stays as it is. */
export const ProblemDialog = ({ title, problem, onClose }: Props): ReactNode => (
  <MessageDialog title={title} onClose={onClose} isAlert>
    <ProblemSentences problem={problem} />
    <div className={messageDialogStyles.actions}>
      <Button className={buttonStyles.primary} autoFocus onPress={onClose}>
        Stäng
      </Button>
    </div>
  </MessageDialog>
)
