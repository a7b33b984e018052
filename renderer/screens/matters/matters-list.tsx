import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { isSample } from '../../../shared/sample/is-sample'
import { foundMatters } from './found-matters'
import { GroupedMatters } from './grouped-matters'
import type { MatterDeeds } from './matter-deeds'
import { MatterSearch } from './matter-search'
import { MattersFound } from './matters-found'
import { RemovedNotice } from './removed-notice'
import { rowNames } from './row-names'
import { Trash } from './trash'
import { Welcome } from './welcome'
import buttonStyles from '../../parts/styles/button.module.css'
import noticeStyles from '../../parts/styles/notice.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import startPageStyles from '../start-page.module.css'
import styles from './matters-list.module.css'

interface Props {
  /** The one saved last first. */
  matters: readonly MatterSummary[]
  /** The disk has answered: an empty list is no longer a list on its way. */
  isRead: boolean
  trashed: readonly MatterSummary[]
  /** What should be known before anything is opened; empty where there is nothing. */
  notice: string
  /** The matter removed last, as long as it can be brought back with one press. */
  removed: MatterSummary | null
  deeds: MatterDeeds
  onNew: () => void
  onOpenFile: () => void
  onRestore: (matter: MatterSummary) => void
}

const isOwn = ({ id, committee }: MatterSummary): boolean => !isSample(id, committee)

/** From so many committees a wide window sets them in two columns. */
const manyCommittees = 4

/** Every matter by committee, the ways to another, and the trash. */
export function MattersList({ matters, isRead, trashed, notice, removed, deeds, ...on }: Props): ReactNode {
  const [sought, setSought] = useState('')
  const names = useMemo(() => rowNames(matters, new Date()), [matters])
  const found = useMemo(() => (sought.trim() === '' ? null : foundMatters(matters, sought)), [matters, sought])
  const isWide = new Set(matters.map(({ committee }) => committee)).size >= manyCommittees
  const openOnly = (): void => {
    const [first, second] = found ?? []
    if (first && !second) deeds.onOpen(first.matter.id)
  }
  return (
    <>
      <p className={startPageStyles.name}>Nämndklar</p>
      <h1>Ärenden</h1>
      <p className={viewStyles.lead} data-part="view-lead">
        Ett ärende är en nämnd och ett år av kvalitetsutmärkelsen.
      </p>
      <div className={styles.actions} data-wide={isWide || undefined}>
        <Button className={buttonStyles.primary} onPress={on.onNew}>
          Nytt ärende
        </Button>
        <Button className={buttonStyles.button} onPress={on.onOpenFile}>
          Öppna fil…
        </Button>
        {matters.length > 1 && <MatterSearch sought={sought} onSeek={setSought} onSubmit={openOnly} />}
      </div>
      {notice !== '' && (
        <p className={noticeStyles.notice} data-part="notice" role="status">
          {notice}
        </p>
      )}
      {removed && <RemovedNotice key={removed.id} removed={removed} onRestore={on.onRestore} />}
      {isRead && !matters.some(isOwn) && <Welcome hasSample={matters.length > 0} />}
      {found ? (
        <MattersFound sought={sought} found={found} names={names} deeds={deeds} />
      ) : (
        <GroupedMatters matters={matters} names={names} deeds={deeds} />
      )}
      <Trash trashed={trashed} onRestore={on.onRestore} />
    </>
  )
}
