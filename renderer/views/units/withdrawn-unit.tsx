import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { UnitWithdrawal } from './unit-fields'
import { UnitItem } from './unit-item'
import type { UnitEdits } from './use-unit-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import openUnitStyles from './open-unit.module.css'

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
    <UnitItem
      unit={unit}
      rules={rules}
      place={null}
      heading="h4"
      tag={
        <span className={tagStyles.quiet} data-verdict="withdrawn">
          {isDecided ? 'Drog sig ur efter beslutet' : 'Återkallad'}
        </span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
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
    </UnitItem>
  )
}
