import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { unitLine } from '../../../shared/text/fields/unit-line'
import { Chevron } from '../../parts/marks/chevron'
import { UnitWithdrawal } from './unit-fields'
import type { UnitEdits } from './use-unit-edits'

interface Props {
  unit: Unit
  rules: RuleProfile
  isOpen: boolean
  onToggle: (id: string) => void
  /** It takes part by the decision, which stands. */
  isDecided: boolean
  edits: UnitEdits
}

/** A unit that has left the decision and stays in the record, with the day and the reason. */
export function WithdrawnUnit({ unit, rules, isOpen, onToggle, isDecided, edits }: Props): ReactNode {
  return (
    <li className={isOpen ? 'unit unit-open' : 'unit'}>
      <div className="unit-row">
        <span className="unit-place" aria-hidden="true">
          –
        </span>
        <div className="unit-what">
          <h4>
            <button
              type="button"
              className="unit-toggle"
              aria-expanded={isOpen}
              data-field={`units.${unit.id}`}
              onClick={() => onToggle(unit.id)}
            >
              {unit.name.trim() || 'Enhet utan namn'}
            </button>
          </h4>
          <p className="unit-line">{unitLine(rules, unit)}</p>
        </div>
        <span className="tag tag-quiet">{isDecided ? 'Drog sig ur efter beslutet' : 'Återkallad'}</span>
        <Chevron />
      </div>
      {isOpen && (
        <div className="unit-body">
          <UnitWithdrawal unit={unit} />
          <div className="unit-actions">
            <Button className="button button-quiet" onPress={() => edits.reinstate(unit)}>
              Ta tillbaka till de anmälda
            </Button>
            <Button className="button button-quiet" onPress={() => edits.remove(unit)}>
              Ta bort
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
