import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { checklist } from '../../../shared/rules/checklist'
import { withdrawnButDecided } from '../../../shared/rules/taken/withdrawn-but-decided'
import { announce } from '../../state/window/announcer'
import { eligibleSum } from '../../../shared/text/sentences/eligible-sum'
import { useAnnouncedAfterPause } from '../../parts/marks/use-announced-after-pause'
import { useMatter } from '../../state/matter/use-matter'
import { useRules } from '../../state/matter/use-rules'
import { useNavigation } from '../../state/navigation/navigation-context'
import { LeftOutList } from '../../errands/unit-proposals/left-out-list'
import { RemovedUnits } from './removed-units'
import { UnitFormsPart } from '../../errands/unit-forms/unit-forms-part'
import { UnitTablePart } from '../../errands/unit-table/unit-table-part'
import { UnitCard } from './unit-card'
import { useRemovedUnitEdits } from './use-removed-unit-edits'
import { useUnitEdits } from './use-unit-edits'
import { VerdictSum } from './verdict-sum'
import { WithdrawnUnit } from './withdrawn-unit'
import { isWithdrawn } from '../../../shared/domain/answers/is-withdrawn'
import buttonStyles from '../../parts/styles/button.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './units-view.module.css'

/** The year's units, each with its fields and how it stands to the year's rules. */
export function UnitsView(): ReactNode {
  const { matter } = useMatter()
  const rules = useRules()
  const { openUnit, setOpenUnit } = useNavigation()
  const [refusal, setRefusal] = useState<string | null>(null)
  const refuse = useCallback((words: string) => {
    setRefusal(words)
    announce(words)
  }, [])
  const edits = useUnitEdits(refuse)
  const removedEdits = useRemovedUnitEdits(refuse)
  const toggle = useCallback((id: string) => setOpenUnit((open) => (open === id ? null : id)), [setOpenUnit])
  const later = useDeferredValue(matter)
  const sum = useMemo(() => checklist(later), [later])
  const listed = matter.units.filter((unit) => !isWithdrawn(unit))
  const withdrawn = matter.units.filter(isWithdrawn)
  // Merging two copies may bring back a unit that lies in the trash of one of them.
  const removed = matter.removedUnits.filter(({ id }) => !matter.units.some((unit) => unit.id === id))
  const decided = new Set(
    withdrawnButDecided(matter).flatMap(({ unit, when }) => (when === 'after-decision' ? [unit.id] : []))
  )
  const words = eligibleSum(sum)
  useAnnouncedAfterPause(words)
  return (
    <>
      <h2 className={viewStyles.title} data-field="units" tabIndex={-1}>
        Enheter
      </h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {words}
      </p>
      <LeftOutList />
      {listed.length > 3 && <VerdictSum checklist={sum} />}
      {matter.units.length === 0 && (
        <div className={styles.empty}>
          <p>Börja med enhetens namn, som det ska stå i beslutet. Resten går att fylla i senare.</p>
          <Button className={buttonStyles.button} onPress={edits.add}>
            Lägg till den första enheten
          </Button>
        </div>
      )}
      <ul className={styles.units} data-part="units">
        {listed.map((unit, index) => (
          <UnitCard
            key={unit.id}
            unit={unit}
            rules={rules}
            place={index + 1}
            count={listed.length}
            isOpen={unit.id === openUnit}
            onToggle={toggle}
            edits={edits}
          />
        ))}
      </ul>
      {matter.units.length > 0 && (
        <p className={styles.add}>
          <Button className={buttonStyles.button} onPress={edits.add}>
            Lägg till enhet
          </Button>
        </p>
      )}
      {refusal && <p className={fieldStyles.message}>{refusal}</p>}
      {withdrawn.length > 0 && (
        <section className={styles.withdrawn} data-part="units-withdrawn">
          <h3>Återkallade</h3>
          <p className={fieldStyles.hint}>
            {decided.size === 0
              ? 'Står inte i beslutet, men finns kvar i ärendet.'
              : 'Finns kvar i ärendet. Beslut som redan är fattade ändras inte.'}
          </p>
          <ul className={styles.units} data-part="units">
            {withdrawn.map((unit) => (
              <WithdrawnUnit
                key={unit.id}
                unit={unit}
                rules={rules}
                isOpen={unit.id === openUnit}
                onToggle={toggle}
                isDecided={decided.has(unit.id)}
                edits={edits}
              />
            ))}
          </ul>
        </section>
      )}
      <div data-field="removedUnits">
        <RemovedUnits removed={removed} rules={rules} edits={removedEdits} />
      </div>
      <UnitFormsPart />
      <UnitTablePart />
    </>
  )
}
