import type { ReactNode } from 'react'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { isSample } from '../../../shared/sample/is-sample'
import { RowMenu } from '../../parts/rows/row-menu'
import { savedTime } from '../../state/matter/saved-time'
import type { MatterDeeds } from './matter-deeds'
import { MatterLine } from './matter-line'
import textStyles from '../../parts/styles/text.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './matter-row.module.css'

interface Props {
  matter: MatterSummary
  /** What the row is called where it is heard. */
  name: string
  /** What the eye tells it by: under its committee's heading the year is enough. */
  by: 'year' | 'committee'
  /** The units that it was found by. */
  units?: readonly string[]
  deeds: MatterDeeds
}

const copiesWords = (copies: number): string => (copies === 1 ? 'En version väntar' : `${copies} versioner väntar`)

/** One matter of the list; the whole row opens it. */
export function MatterRow({ matter, name, by, units = [], deeds }: Props): ReactNode {
  const year = matter.awardYear || '–'
  const toggle = (words: string): ReactNode => (
    <button
      type="button"
      className={styles.toggle}
      data-part="row-toggle"
      aria-label={name}
      onClick={() => deeds.onOpen(matter.id)}
    >
      {words}
    </button>
  )
  const readable = [
    { words: 'Nästa år från det här…', onPress: () => deeds.onNextYear(matter.id) },
    { words: 'Duplicera', onPress: () => deeds.onDuplicate(matter.id) }
  ]
  return (
    <li className={styles.row} data-matter={matter.id}>
      <span className={`${styles.year} ${textStyles.numeric}`}>{by === 'year' ? toggle(year) : year}</span>
      <div>
        {by === 'committee' && toggle(matter.committee.trim() || 'Nämnd utan namn')}
        <MatterLine matter={matter} units={units} />
      </div>
      <div className={styles.side}>
        {by === 'committee' && isSample(matter.id, matter.committee) && (
          <span className={tagStyles.quiet}>Exempel</span>
        )}
        {matter.conflictCopies > 0 && (
          <span className={`${tagStyles.unknown} ${styles.tag}`}>{copiesWords(matter.conflictCopies)}</span>
        )}
        {matter.isOlder && <span className={`${tagStyles.unknown} ${styles.tag}`}>Äldre kopia</span>}
        {matter.problem && <span className={`${tagStyles.notMet} ${styles.tag}`}>Går inte att läsa</span>}
        {matter.savedAt !== '' && (
          <span className={`${styles.saved} ${textStyles.numeric}`}>
            sparat {savedTime(matter.savedAt, new Date())}
          </span>
        )}
      </div>
      <RowMenu
        name={name}
        deeds={[
          ...(matter.problem === null ? readable : []),
          { words: 'Ta bort', onPress: () => deeds.onRemove(matter) }
        ]}
      />
    </li>
  )
}
