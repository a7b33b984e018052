import type { ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import type { UnitEdits } from './use-unit-edits'
import { WithdrawnUnit } from './withdrawn-unit'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './units-view.module.css'

interface Props {
  units: readonly Unit[]
  /** Those that take part by a decision that stands. */
  decided: ReadonlySet<string>
  rules: RuleProfile
  openUnit: string | null
  onToggle: (id: string) => void
  edits: UnitEdits
}

/** The units that have left, below the list and still in the record. */
export function WithdrawnUnits({ units, decided, rules, openUnit, onToggle, edits }: Props): ReactNode {
  if (units.length === 0) return null
  return (
    <section className={styles.withdrawn} data-part="units-withdrawn">
      <h3>Återkallade</h3>
      <p className={fieldStyles.hint}>
        {decided.size === 0
          ? 'Står inte i beslutet, men finns kvar i ärendet.'
          : 'Finns kvar i ärendet. Beslut som redan är fattade ändras inte.'}
      </p>
      <ul className={styles.units} data-part="units">
        {units.map((unit) => (
          <WithdrawnUnit
            key={unit.id}
            unit={unit}
            rules={rules}
            isOpen={unit.id === openUnit}
            onToggle={onToggle}
            isDecided={decided.has(unit.id)}
            edits={edits}
          />
        ))}
      </ul>
    </section>
  )
}
