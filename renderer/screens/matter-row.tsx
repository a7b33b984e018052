import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { problemText } from '../../shared/told/problem-text'
import { savedTime } from '../state/matter/saved-time'
import buttonStyles from '../parts/styles/button.module.css'
import textStyles from '../parts/styles/text.module.css'
import tagStyles from '../parts/marks/tag.module.css'
import styles from './matter-row.module.css'

/** What a matter is called in the list and when it is removed. */
export const matterName = ({ committee, awardYear }: MatterSummary): string =>
  [committee.trim() || 'Nämnd utan namn', awardYear].filter((part) => part !== '').join(' ')

const copiesWords = (copies: number): string => (copies === 1 ? 'En version väntar' : `${copies} versioner väntar`)

interface Props {
  matter: MatterSummary
  onOpen: () => void
  onRemove: () => void
  onNextYear: () => void
}

const extractWords: Record<MatterSummary['extract'], string> = {
  undecided: '',
  unsent: ', utdraget är inte skickat',
  sent: ', utdraget är skickat',
  tabled: ', bordlagt',
  referredBack: ', återremitterat',
  rejected: ', avslaget'
}

function Line({ matter }: { matter: MatterSummary }): ReactNode {
  if (matter.problem) {
    const { what, todo } = problemText(matter.problem)
    return <p className={styles.damaged}>{`${what} ${todo}`}</p>
  }
  return (
    <p className={`${styles.line} ${textStyles.numeric}`}>
      {matter.units} {matter.units === 1 ? 'enhet' : 'enheter'}
      {extractWords[matter.extract]}, sparat {savedTime(matter.savedAt, new Date())}
    </p>
  )
}

/** One matter of the list; the whole row opens it. */
export const MatterRow = ({ matter, onOpen, onRemove, onNextYear }: Props): ReactNode => (
  <li className={styles.row}>
    <span className={`${styles.year} ${textStyles.numeric}`}>{matter.awardYear || '–'}</span>
    <div className={styles.what}>
      <h2>
        <button
          type="button"
          className={styles.toggle}
          data-part="row-toggle"
          aria-label={matterName(matter)}
          onClick={onOpen}
        >
          {matter.committee.trim() || 'Nämnd utan namn'}
        </button>
        {matter.conflictCopies > 0 && (
          <span className={`${tagStyles.unknown} ${styles.tag}`}>{copiesWords(matter.conflictCopies)}</span>
        )}
        {matter.isOlder && <span className={`${tagStyles.unknown} ${styles.tag}`}>Äldre kopia</span>}
        {matter.problem && <span className={`${tagStyles.notMet} ${styles.tag}`}>Går inte att läsa</span>}
      </h2>
      <Line matter={matter} />
    </div>
    <div className={styles.actions}>
      {matter.problem === null && (
        <Button className={buttonStyles.quiet} onPress={onNextYear} aria-label={`Nästa år från ${matterName(matter)}`}>
          Nästa år…
        </Button>
      )}
      <Button className={buttonStyles.quiet} onPress={onRemove} aria-label={`Ta bort ${matterName(matter)}`}>
        Ta bort
      </Button>
    </div>
  </li>
)
