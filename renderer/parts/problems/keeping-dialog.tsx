import { useState, type ReactNode } from 'react'
import { MessageDialog } from './message-dialog'
import { QuestionDialog } from './question-dialog'

interface Props {
  title: string
  /** Whether something has been chosen or typed that closing would lose. */
  isTouched: boolean
  onClose: () => void
  isWide?: boolean
  isAlert?: boolean
  /** What stands in the dialog; `leave` closes it as Esc does. */
  children: (leave: () => void) => ReactNode
}

/** A dialog that asks before it lets go of what a person has chosen in it. */
export function KeepingDialog({ title, isTouched, onClose, isWide, isAlert, children }: Props): ReactNode {
  const [asks, setAsks] = useState(false)
  const leave = (): void => (isTouched ? setAsks(true) : onClose())
  return (
    <MessageDialog title={title} onClose={leave} isWide={isWide ?? false} isAlert={isAlert ?? false}>
      {children(leave)}
      {asks && (
        <QuestionDialog
          title="Stänga utan att spara dina val?"
          answers={[{ words: 'Stäng utan valen', onPress: onClose }]}
          refusal="Fortsätt här"
          onClose={() => setAsks(false)}
        >
          Det som du har valt här finns inte i ärendet än, och glöms när rutan stängs.
        </QuestionDialog>
      )}
    </MessageDialog>
  )
}
