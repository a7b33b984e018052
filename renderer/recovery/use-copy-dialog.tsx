import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from '../problems/message-dialog'

interface Props {
  /** ` från 10.32`, or nothing where that cannot be told. */
  when: string
  onClose: () => void
  onYes: () => void
}

/** Asked before a version that lay beside takes the place of what the matter holds. */
export const UseCopyDialog = ({ when, onClose, onYes }: Props): ReactNode => (
  <MessageDialog title="Använda den versionen?" onClose={onClose} isAlert>
    <p>Versionen{when} blir ärendets nya läge. Det som visas nu finns kvar i historiken.</p>
    <div className="dialog-actions">
      <Button className="button" onPress={onYes}>
        Använd den
      </Button>
      <Button className="button button-primary" autoFocus onPress={onClose}>
        Avbryt
      </Button>
    </div>
  </MessageDialog>
)
