import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { MatterRow, matterName } from './matter-row'
import { Trash } from './trash'
import buttonStyles from '../parts/styles/button.module.css'
import noticeStyles from '../parts/styles/notice.module.css'
import viewStyles from '../parts/styles/view.module.css'
import startPageStyles from './start-page.module.css'
import styles from './matters-list.module.css'

interface Props {
  matters: readonly MatterSummary[]
  /** The disk has answered: an empty list is no longer a list on its way. */
  isRead: boolean
  trashed: readonly MatterSummary[]
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
    <p className={startPageStyles.name}>Nämndklar</p>
    <h1>Ärenden</h1>
    <p className={viewStyles.lead} data-part="view-lead">
      Ett ärende är en nämnd och ett år av kvalitetsutmärkelsen.
    </p>
    <div className={styles.actions}>
      <Button className={buttonStyles.primary} onPress={on.onNew}>
        Nytt ärende
      </Button>
      <Button className={buttonStyles.button} onPress={on.onOpenFile}>
        Öppna fil…
      </Button>
    </div>
    {notice !== '' && (
      <p className={noticeStyles.notice} data-part="notice" role="status">
        {notice}
      </p>
    )}
    {removed && (
      <p className={noticeStyles.notice} data-part="notice">
        {matterName(removed)} ligger i papperskorgen.
        <Button className={buttonStyles.quiet} onPress={() => on.onRestore(removed)}>
          Ångra ta bort
        </Button>
      </p>
    )}
    {isRead && matters.length === 0 && <p className={styles.empty}>Inga ärenden än. Börja med Nytt ärende.</p>}
    <ul className={styles.matters} data-part="matters">
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
