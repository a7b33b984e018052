import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { TrashDisclosure } from '../../parts/trash/trash-disclosure'
import { matterName } from './matter-name'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  trashed: readonly MatterSummary[]
  onRestore: (matter: MatterSummary) => void
}

/** Matters that have been removed, each with its way back. */
export function Trash({ trashed, onRestore }: Props): ReactNode {
  if (trashed.length === 0) return null
  return (
    <TrashDisclosure title={`Papperskorg (${trashed.length})`} level={2}>
      {trashed.map((matter) => (
        <li key={matter.id}>
          <span>{matterName(matter)}</span>
          <Button
            className={buttonStyles.quiet}
            onPress={() => onRestore(matter)}
            aria-label={`Återställ ${matterName(matter)}`}
          >
            Återställ
          </Button>
        </li>
      ))}
    </TrashDisclosure>
  )
}
