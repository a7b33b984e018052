import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from '../problems/message-dialog'

interface Props {
  folder: string
  onClose: () => void
  onSame: () => void
  /** Missing where an administrator has said where the data are to lie. */
  onOther?: (() => void) | undefined
}

/** Asked before an empty store is made: the matters that were there will not be in it. */
export const BeginAnewDialog = ({ folder, onClose, onSame, onOther }: Props): ReactNode => (
  <MessageDialog title="Börja om med en tom mapp?" onClose={onClose} isAlert>
    <p className="problem-sentences">
      Ärendena som låg i {folder} följer inte med. De tas inte bort, och hittas mappen igen går den att välja då.
    </p>
    <div className="dialog-actions">
      <Button className="button" onPress={onSame}>
        Börja om på samma plats
      </Button>
      {onOther && (
        <Button className="button" onPress={onOther}>
          Välj en tom mapp…
        </Button>
      )}
      <Button className="button button-primary" autoFocus onPress={onClose}>
        Avbryt
      </Button>
    </div>
  </MessageDialog>
)
