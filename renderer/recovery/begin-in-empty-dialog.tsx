import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from '../problems/message-dialog'

interface Props {
  folder: string
  onClose: () => void
  onYes: () => void
}

/** Asked when the folder that was chosen is empty: perhaps it was not the one that was meant. */
export const BeginInEmptyDialog = ({ folder, onClose, onYes }: Props): ReactNode => (
  <MessageDialog title="Mappen är tom" onClose={onClose} isAlert>
    <p className="problem-sentences">
      Det finns inga ärenden i {folder}. Du kan börja om där. De ärenden som låg i den förra datamappen följer inte med, men ingenting i den ändras.
    </p>
    <div className="dialog-actions">
      <Button className="button" onPress={onYes}>
        Börja om här
      </Button>
      <Button className="button button-primary" autoFocus onPress={onClose}>
        Avbryt
      </Button>
    </div>
  </MessageDialog>
)
