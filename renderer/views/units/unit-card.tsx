import { memo, useMemo, type KeyboardEvent, type ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { unitChecklist } from '../../../shared/rules/checklist'
import { VerdictTag } from '../../parts/marks/verdict-tag'
import { Chevron } from '../../parts/marks/chevron'
import { OpenUnit } from './open-unit'
import { unitLine } from '../../../shared/text/fields/unit-line'
import { unitName } from '../../parts/words/unit-name'
import type { UnitEdits } from './use-unit-edits'
import textStyles from '../../parts/styles/text.module.css'
import styles from './unit-card.module.css'

interface Props {
  unit: Unit
  rules: RuleProfile
  /** Place in the list, from one. */
  place: number
  count: number
  isOpen: boolean
  onToggle: (id: string) => void
  edits: UnitEdits
}

/** One unit: a line or two when closed, its fields and criteria together when open. Alt+↑ and Alt+↓ move it, Esc closes it. */
export const UnitCard = memo(function UnitCard({
  unit,
  rules,
  place,
  count,
  isOpen,
  onToggle,
  edits
}: Props): ReactNode {
  const checklist = useMemo(() => unitChecklist(rules.criteria, unit), [rules.criteria, unit])
  const answerKeys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isOpen && !event.defaultPrevented) {
      onToggle(unit.id)
      event.currentTarget.querySelector<HTMLElement>('button')?.focus()
    }
    // In a field the same keys mean something else: Alt+↓ opens a list.
    const isInField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
    if (isInField || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    edits.move(unit, event.key === 'ArrowUp' ? -1 : 1, place, count)
  }
  return (
    <li className={isOpen ? styles.open : styles.unit} data-part="unit" onKeyDown={answerKeys}>
      <div className={styles.row} data-part="unit-row">
        <span className={`${styles.place} ${textStyles.numeric}`}>{place}</span>
        <div className={styles.what}>
          <h3>
            <button
              type="button"
              className={styles.toggle}
              data-part="unit-toggle"
              aria-expanded={isOpen}
              aria-controls={isOpen ? `unit-${unit.id}` : undefined}
              data-field={`units.${unit.id}`}
              onClick={() => onToggle(unit.id)}
            >
              {unit.name.trim() || 'Enhet utan namn'}
            </button>
          </h3>
          <p className={styles.line}>{unitLine(rules, unit)}</p>
        </div>
        <VerdictTag checklist={checklist} />
        <Chevron />
      </div>
      {isOpen && (
        <div id={`unit-${unit.id}`} role="group" aria-label={unitName(unit)}>
          <OpenUnit unit={unit} checklist={checklist} place={place} count={count} edits={edits} />
        </div>
      )}
    </li>
  )
})
