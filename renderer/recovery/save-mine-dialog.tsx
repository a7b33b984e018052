import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from '../problems/message-dialog'

interface Props {
  onClose: () => void
  onYes: () => void
}

/** Asked before one version takes the place of what another person has saved. */
export const SaveMineDialog = ({ onClose, onYes }: Props): ReactNode => (
  <MessageDialog title="Spara din version ändå?" onClose={onClose} isAlert>
    <p>Din version blir den som gäller. Det som den andra har sparat visas inte längre i ärendet, men finns kvar i historiken.</p>
    <div className="dialog-actions">
      <Button className="button" onPress={onYes}>
        Spara min ändå
      </Button>
      <Button className="button button-primary" autoFocus onPress={onClose}>
        Avbryt
      </Button>
    </div>
  </MessageDialog>
)
