import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { unitLine } from '../../../shared/text/fields/unit-line'
import { Chevron } from '../../parts/marks/chevron'
import { UnitWithdrawal } from './unit-fields'
import type { UnitEdits } from './use-unit-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import openUnitStyles from './open-unit.module.css'
import unitCardStyles from './unit-card.module.css'

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
    <li className={isOpen ? unitCardStyles.open : unitCardStyles.unit} data-part="unit">
      <div className={unitCardStyles.row} data-part="unit-row">
        <span className={unitCardStyles.place} aria-hidden="true">
          –
        </span>
        <div className={unitCardStyles.what}>
          <h4>
            <button
              type="button"
              className={unitCardStyles.toggle}
              data-part="unit-toggle"
              aria-expanded={isOpen}
              data-field={`units.${unit.id}`}
              onClick={() => onToggle(unit.id)}
            >
              {unit.name.trim() || 'Enhet utan namn'}
            </button>
          </h4>
          <p className={unitCardStyles.line}>{unitLine(rules, unit)}</p>
        </div>
        <span className={tagStyles.quiet} data-verdict="withdrawn">
          {isDecided ? 'Drog sig ur efter beslutet' : 'Återkallad'}
        </span>
        <Chevron />
      </div>
      {isOpen && (
        <div className={openUnitStyles.body}>
          <UnitWithdrawal unit={unit} />
          <div className={openUnitStyles.actions}>
            <Button className={buttonStyles.quiet} onPress={() => edits.reinstate(unit)}>
              Ta tillbaka till de anmälda
            </Button>
            <Button className={buttonStyles.quiet} onPress={() => edits.remove(unit)}>
              Ta bort
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
