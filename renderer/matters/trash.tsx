import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/replies'
import { matterName } from './matter-row'

interface Props {
  trashed: MatterSummary[]
  onRestore: (matter: MatterSummary) => void
}

/** Matters that have been removed, each with its way back. */
export function Trash({ trashed, onRestore }: Props): ReactNode {
  if (trashed.length === 0) return null
  return (
    <Disclosure className="trash">
      <Heading level={2}>
        <Button slot="trigger" className="button button-quiet">
          Papperskorg ({trashed.length})
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="trash-list">
          {trashed.map((matter) => (
            <li key={matter.id}>
              <span>{matterName(matter)}</span>
              <Button className="button button-quiet" onPress={() => onRestore(matter)} aria-label={`Återställ ${matterName(matter)}`}>
                Återställ
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
