import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Attendant } from '../../shared/ipc/replies'
import { attendantNames } from '../../shared/text/attendant-words'
import { MessageDialog } from '../problems/message-dialog'

interface Props {
  others: readonly Attendant[]
  onClose: () => void
  onYes: () => void
}

/** Asked before two people edit the same matter at the same time. */
export const EditAnywayDialog = ({ others, onClose, onYes }: Props): ReactNode => (
  <MessageDialog title="Redigera ändå?" onClose={onClose} isAlert>
    <p>
      {attendantNames(others)} har ärendet öppet. Ändrar ni båda sparas den enas version som en egen kopia bredvid. Inget skrivs över, men någon
      av er får slå ihop versionerna efteråt.
    </p>
    <div className="dialog-actions">
      <Button className="button" onPress={onYes}>
        Redigera ändå
      </Button>
      <Button className="button button-primary" autoFocus onPress={onClose}>
        Fortsätt läsa
      </Button>
    </div>
  </MessageDialog>
)
