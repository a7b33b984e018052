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
import { ChosenUnits } from './chosen-units'
import { everyUnit, shownUnits } from './shown-units'
import { useChosenUnits } from './use-chosen-units'
import { useRemovedUnitEdits } from './use-removed-unit-edits'
import { useUnitEdits } from './use-unit-edits'
import { UnitList } from './unit-list'
import { UnitTools } from './unit-tools'
import { WithdrawnUnits } from './withdrawn-units'
import { isWithdrawn } from '../../../shared/domain/answers/is-withdrawn'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './units-view.module.css'

/** The year's units, each with its fields and how it stands to the year's rules. */
export function UnitsView(): ReactNode {
  const { matter } = useMatter()
  const rules = useRules()
  const { openUnit, setOpenUnit, soughtUnit } = useNavigation()
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
  const [filter, setFilter] = useState(everyUnit)
  const verdicts = useMemo(() => new Map(sum.units.map(({ unit, verdict }) => [unit.id, verdict])), [sum])
  const stay = [openUnit, soughtUnit]
  const shown = shownUnits(listed, filter, { rules, verdicts, stay })
  const { chosen, setChoosing, choose, chooseAll, chooseNone, changeChosen } = useChosenUnits(shown)
  const places = new Map(listed.map(({ id }, index) => [id, index + 1]))
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
      {matter.units.length > 0 && (
        <div className={`${actionsStyles.actions} ${styles.add}`}>
          <Button className={buttonStyles.button} onPress={edits.add}>
            Lägg till enhet
          </Button>
          {listed.length > 1 && (
            <Button className={buttonStyles.button} onPress={() => setChoosing(chosen === null)}>
              {chosen === null ? 'Markera flera' : 'Sluta markera'}
            </Button>
          )}
        </div>
      )}
      {refusal && <p className={fieldStyles.message}>{refusal}</p>}
      {listed.length > 3 && <UnitTools checklist={sum} filter={filter} onFilter={setFilter} />}
      {chosen !== null && (
        <ChosenUnits
          count={chosen.size}
          shown={shown.length}
          onAll={chooseAll}
          onNone={chooseNone}
          onChange={changeChosen}
        />
      )}
      {matter.units.length === 0 && (
        <div className={styles.empty}>
          <p>Börja med enhetens namn, som det ska stå i beslutet. Resten går att fylla i senare.</p>
          <Button className={buttonStyles.button} onPress={edits.add}>
            Lägg till den första enheten
          </Button>
        </div>
      )}
      {shown.length < listed.length && (
        <p className={styles.none}>
          {shown.length === 0 ? 'Ingen enhet stämmer med det du söker.' : `Visar ${shown.length} av ${listed.length}.`}{' '}
          <Button className={buttonStyles.quiet} onPress={() => setFilter({ ...everyUnit, order: filter.order })}>
            Visa alla
          </Button>
        </p>
      )}
      <UnitList units={shown} held={stay}>
        {(unit, frame) => (
          <UnitCard
            key={unit.id}
            unit={unit}
            rules={rules}
            place={places.get(unit.id) ?? 0}
            count={listed.length}
            mayMove={filter.order === 'own'}
            frame={frame}
            isChosen={chosen === null ? null : chosen.has(unit.id)}
            onChoose={choose}
            isOpen={unit.id === openUnit}
            onToggle={toggle}
            edits={edits}
          />
        )}
      </UnitList>
      <WithdrawnUnits
        units={withdrawn}
        decided={decided}
        rules={rules}
        openUnit={openUnit}
        onToggle={toggle}
        edits={edits}
      />
      <div data-field="removedUnits">
        <RemovedUnits removed={removed} rules={rules} edits={removedEdits} />
      </div>
      <UnitFormsPart />
      <UnitTablePart />
    </>
  )
}
