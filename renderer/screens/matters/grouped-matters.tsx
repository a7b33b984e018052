import { useMemo, type ReactNode } from 'react'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { CommitteeGroup } from './committee-group'
import type { MatterDeeds } from './matter-deeds'
import { matterGroups } from './matter-groups'
import { MatterRows } from './matter-rows'
import styles from './matter-lists.module.css'

interface Props {
  /** The one saved last first. */
  matters: readonly MatterSummary[]
  names: ReadonlyMap<string, string>
  deeds: MatterDeeds
}

/** So few matters are seen at a glance: what was changed lately needs no list of its own. */
const seenAtAGlance = 8
const latelyShown = 3

/** All matters, a card for each committee; with many of them, those changed lately first. */
export function GroupedMatters({ matters, names, deeds }: Props): ReactNode {
  const groups = useMemo(() => matterGroups(matters), [matters])
  return (
    <>
      {matters.length > seenAtAGlance && (
        <section className={styles.lately} aria-labelledby="lately-title">
          <h2 id="lately-title">Senast ändrade</h2>
          <div className={styles.group}>
            <MatterRows
              rows={matters.slice(0, latelyShown).map((matter) => ({ matter, units: [] }))}
              by="committee"
              names={names}
              deeds={deeds}
            />
          </div>
        </section>
      )}
      <div className={styles.groups}>
        {groups.map((group) => (
          <CommitteeGroup key={group.title} group={group} names={names} deeds={deeds} />
        ))}
      </div>
    </>
  )
}
