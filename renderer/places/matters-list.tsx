import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { MatterRow, matterName } from './matter-row'
import { Trash } from './trash'

interface Props {
  matters: readonly MatterSummary[]
  /** The disk has answered: an empty list is no longer a list on its way. */
  isRead: boolean
  trashed: MatterSummary[]
  /** What should be known before anything is opened; empty where there is nothing. */
  notice: string
  /** The matter removed last, as long as it can be brought back with one press. */
  removed: MatterSummary | null
  onNew: () => void
  onOpenFile: () => void
  onOpen: (id: string) => void
  onNextYear: (id: string) => void
  onRemove: (matter: MatterSummary) => void
  onRestore: (matter: MatterSummary) => void
}

/** Every matter in a row of its own, the ways to another, and the trash. */
export const MattersList = ({ matters, isRead, trashed, notice, removed, ...on }: Props): ReactNode => (
  <>
    <p className="start-name">Nämndklar</p>
    <h1>Ärenden</h1>
    <p className="view-lead">Ett ärende är en nämnd och ett år av kvalitetsutmärkelsen.</p>
    <div className="start-actions">
      <Button className="button button-primary" onPress={on.onNew}>
        Nytt ärende
      </Button>
      <Button className="button" onPress={on.onOpenFile}>
        Öppna fil…
      </Button>
    </div>
    {notice !== '' && (
      <p className="notice" role="status">
        {notice}
      </p>
    )}
    {removed && (
      <p className="notice">
        {matterName(removed)} ligger i papperskorgen.
        <Button className="button button-quiet" onPress={() => on.onRestore(removed)}>
          Ångra ta bort
        </Button>
      </p>
    )}
    {isRead && matters.length === 0 && <p className="start-empty">Inga ärenden än. Börja med Nytt ärende.</p>}
    <ul className="matters">
      {matters.map((matter) => (
        <MatterRow
          key={matter.id}
          matter={matter}
          onOpen={() => on.onOpen(matter.id)}
          onRemove={() => on.onRemove(matter)}
          onNextYear={() => on.onNextYear(matter.id)}
        />
      ))}
    </ul>
    <Trash trashed={trashed} onRestore={on.onRestore} />
  </>
)
