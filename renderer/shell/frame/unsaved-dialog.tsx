import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import type { SaveState } from '../../state/matter/save-state'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  saveState: SaveState
  onStay: () => void
  onLeave: () => void
}

/** Asked when a person leaves and the disk has not taken everything; after a conflict what was written lies in a copy. */
export function UnsavedDialog({ saveState, onStay, onLeave }: Props): ReactNode {
  const liesInCopy = saveState.kind === 'failed' && saveState.problem.kind === 'conflict'
  return (
    <MessageDialog
      title={liesInCopy ? 'Din version ligger i en egen kopia' : 'Det senaste är inte sparat'}
      onClose={onStay}
      isAlert
    >
      {saveState.kind === 'failed' && <ProblemSentences problem={saveState.problem} />}
      {!liesInCopy && <p>Om du lämnar ärendet nu går det osparade förlorat.</p>}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onLeave}>
          {liesInCopy ? 'Lämna ärendet' : 'Lämna utan att spara'}
        </Button>
        <Button className={buttonStyles.primary} autoFocus onPress={onStay}>
          Stanna kvar
        </Button>
      </div>
    </MessageDialog>
  )
}
