import type { ReactNode } from 'react'
import type { UnitChecklist } from '../../../shared/rules/checklist'
import { CriterionLine } from './criterion-line'
import { useAnnouncedAfterPause } from '../../parts/marks/use-announced-after-pause'
import { verdictTag } from '../../../shared/text/sentences/verdict-tag'
import { provenance } from './provenance'
import styles from './criteria-list.module.css'

interface Props {
  checklist: UnitChecklist
  year: string
}

/** Every criterion of the year for one unit; follows each key, and is said aloud after a pause. */
export function CriteriaList({ checklist, year }: Props): ReactNode {
  useAnnouncedAfterPause(`${checklist.unit.name}: ${verdictTag(checklist)}`)
  if (checklist.outcomes.length === 0) {
    return <p className={styles.none}>Inga krav är kända för {year}. Se Årets regler.</p>
  }
  const sources = [...new Set(checklist.outcomes.map((line) => provenance(line, year)).filter((words) => words !== ''))]
  const isOne = sources.length === 1
  return (
    <div>
      <ul className={styles.criteria} aria-label={`Krav ${year}`}>
        {checklist.outcomes.map((line) => {
          const place = sources.indexOf(provenance(line, year))
          return (
            <CriterionLine
              key={line.criterion.id}
              unit={checklist.unit}
              line={line}
              source={isOne || place < 0 ? null : place + 1}
            />
          )
        })}
      </ul>
      {sources.length > 0 && (
        <ul className={styles.sources} aria-label="Källor">
          {sources.map((words, place) => (
            <li key={words}>{isOne ? `Källa: ${words}` : `[${place + 1}] ${words}`}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
