import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unit } from '../../../shared/domain/unit'
import { participatingUnits } from '../../../shared/rules/participating-units'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './units-in-decision.module.css'

const reasons: Record<string, string> = {
  asked: 'tillfrågad, har inte anmält sig',
  withdrawn: 'har återkallat sin anmälan'
}
const reasonOf = ({ state }: Unit): string => reasons[state] ?? 'läget är inte besvarat'

const title = ({ decision }: MatterDraft, count: number): string =>
  decision.form === 'note' ? `Anmälda, nämns i sammanfattningen (${count})` : `Med i beslutet (${count})`

function UnitNames({ units, reason }: { units: readonly Unit[]; reason?: (unit: Unit) => string }) {
  const { focusField } = useNavigation()
  return (
    <ul className={styles.units}>
      {units.map((unit) => (
        <li key={unit.id}>
          <Button className={linkStyles.link} onPress={() => focusField(`units.${unit.id}.state`)}>
            {unit.name.trim() || 'Enhet utan namn'}
          </Button>
          {reason && <span className={styles.reason}> – {reason(unit)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Which units the decision is about, and which it is not about, and why. */
export function UnitsInDecision() {
  const { matter } = useMatter()
  const { show } = useNavigation()
  const inside = participatingUnits(matter.units)
  const outside = matter.units.filter((unit) => !inside.includes(unit))
  return (
    <div className={styles.sides} data-part="decision-sides">
      <section>
        <h3>{title(matter, inside.length)}</h3>
        {inside.length > 0 ? (
          <UnitNames units={inside} />
        ) : (
          <p>
            Ingen enhet är anmäld än.{' '}
            <Button className={linkStyles.link} onPress={() => show('units')}>
              Gå till Enheter
            </Button>
          </p>
        )}
      </section>
      {outside.length > 0 && (
        <section>
          <h3>Inte med ({outside.length})</h3>
          <UnitNames units={outside} reason={reasonOf} />
        </section>
      )}
    </div>
  )
}
