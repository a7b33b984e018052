import { memo, useId, type ReactNode } from 'react'
import { partAnswers, takesPart, type PartAnswer } from '../../../shared/domain/answers/takes-part'
import { unitAnswers } from '../../../shared/domain/answers/unit-answers'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readYear } from '../../../shared/domain/reading/read-number'
import type { Unit } from '../../../shared/domain/unit'
import { unitName } from '../../parts/words/unit-name'
import { participationWords } from './participation-words'
import styles from './participation.module.css'

interface Props {
  unit: Unit
  awardYear: string
  /** Locked, or open with somebody else. */
  isClosed: boolean
  onAnswer: (id: string, answer: PartAnswer) => void
}

/** Whether it was in the year before, which is most of what a person asks before answering. */
function lastYearWords(unit: Unit, awardYear: string): string {
  const year = valueOf(readYear(awardYear))
  const known = valueOf(unitAnswers(unit).earlierYears) ?? []
  if (year === undefined) return ''
  if (known.includes(year - 1)) return `Deltog ${year - 1}`
  const latest = known.at(-1)
  return latest === undefined ? '' : `Deltog senast ${latest}`
}

/** One unit and its answer. The system's own radio buttons: four hundred of them are drawn at once. */
export const ParticipationRow = memo(function ParticipationRow({
  unit,
  awardYear,
  isClosed,
  onAnswer
}: Props): ReactNode {
  const id = useId()
  const before = lastYearWords(unit, awardYear)
  const given = takesPart(unit)
  return (
    <li className={styles.row} data-unit={unit.id}>
      <div>
        <p id={id} className={styles.name}>
          {unitName(unit)}
        </p>
        {before !== '' && <p className={styles.before}>{before}</p>}
      </div>
      <div role="radiogroup" className={styles.answers} aria-labelledby={id} aria-disabled={isClosed || undefined}>
        {partAnswers.map((answer) => (
          <label key={answer} className={styles.answer}>
            <input
              type="radio"
              name={id}
              checked={given === answer}
              disabled={isClosed && given !== answer}
              onChange={() => onAnswer(unit.id, answer)}
            />
            <span>{participationWords[answer]}</span>
          </label>
        ))}
      </div>
    </li>
  )
})
