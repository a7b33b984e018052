import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { DecidedUnit, DecisionAsTaken } from '../../../shared/domain/decision-as-taken'
import { newUnit } from '../../../shared/domain/edits/new-unit'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { addUnit, decideUnit, leaveOutAdded } from '../../../shared/decided/change-decided-units'
import { decidedUnitRemarks } from '../../../shared/text/sentences/decided-unit-remarks'
import { decidedStateWords } from '../../../shared/text/fields/standing-words'
import { decidedState } from '../../../shared/rules/taken/decided-units'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { PlainField } from '../../parts/fields/plain-field'
import { Tick } from '../../parts/fields/tick'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { useDecisionEdit } from './use-decision-edit'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './decided-units.module.css'

const path = 'minutes.decision.units'
const byName = 'by-name'

function UnitTick({ unit, isClosed }: { unit: DecidedUnit; isClosed: boolean }): ReactNode {
  const { matter } = useMatter()
  const edit = useDecisionEdit()
  const state = decidedState(unit) ?? 'undecided'
  const remarks = decidedUnitRemarks(unit, matter.units)
  const name = cleanLine(unit.name) || 'Enhet utan namn'
  const tick = (takesPart: boolean): void =>
    edit(takesPart ? `låta ${name} delta` : `stryka ${name}`, path, (now, newId) =>
      state === 'added'
        ? leaveOutAdded(now, unit.id, newId)
        : decideUnit(now, unit.id, takesPart ? 'takesPart' : 'struck', newId)
    )
  return (
    <li data-field={`${path}.${unit.id}`} className={state === 'struck' ? styles.struck : styles.unit}>
      <Tick isSelected={state !== 'struck'} onChange={tick} isReadOnly={isClosed}>
        <span className={styles.name}>{name}</span>
        <span className={styles.state}> {decidedStateWords[state]}</span>
        {remarks.length > 0 && <span className={styles.remark}>{remarks.join(', ')}</span>}
      </Tick>
    </li>
  )
}

function AddUnit({ decision }: { decision: DecisionAsTaken }): ReactNode {
  const { matter } = useMatter()
  const edit = useDecisionEdit()
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState('')
  const outside = matter.units.filter(
    ({ id, state }) => state !== 'withdrawn' && !decision.units.some((unit) => unit.id === id)
  )
  const unit =
    chosen === byName
      ? { ...newUnit(crypto.randomUUID()), name: cleanLine(name) }
      : outside.find(({ id }) => id === chosen)
  const add = (): void => {
    if (unit === undefined || cleanLine(unit.name) === '') return
    edit(`lägga till ${cleanLine(unit.name)} i beslutet`, path, (now, newId) => addUnit(now, unit, newId))
    setChosen(null)
    setName('')
  }
  if (chosen === null) {
    return (
      <Button className={buttonStyles.button} onPress={() => setChosen(outside[0]?.id ?? byName)}>
        Lägg till enhet
      </Button>
    )
  }
  const choices = [
    ...outside.map(({ id, name: words }) => ({ value: id, words: cleanLine(words) || 'Enhet utan namn' })),
    { value: byName, words: 'En enhet som inte finns i registret' }
  ]
  return (
    <div className={`${fieldGroupStyles.fields} ${styles.add}`}>
      <PlainChoice label="Enhet att lägga till" value={chosen} onChange={setChosen} choices={choices} autoFocus wide />
      {chosen === byName && <PlainField label="Enhetens namn i beslutet" value={name} onChange={setName} wide />}
      <div className={actionsStyles.actions}>
        <Button
          className={buttonStyles.button}
          isDisabled={unit === undefined || cleanLine(unit.name) === ''}
          onPress={add}
        >
          Lägg till i beslutet
        </Button>
        <Button className={buttonStyles.quiet} onPress={() => setChosen(null)}>
          Avbryt
        </Button>
      </div>
    </div>
  )
}

/** The units of the decision, each with a tick: those that are not ticked are struck. */
export function DecidedUnits({ decision }: { decision: DecisionAsTaken }): ReactNode {
  const isClosed = useIsClosed(path)
  return (
    <div
      className={`${fieldStyles.wide} ${styles.units}`}
      role="group"
      aria-label="Enheter i beslutet"
      data-field={path}
    >
      <p className={fieldStyles.label}>Enheter i beslutet</p>
      <p className={fieldStyles.hint}>
        Ta bort bocken för en enhet som nämnden strök. Listan i beslutssatsen följer med.
      </p>
      <ul>
        {decision.units.map((unit) => (
          <UnitTick key={unit.id} unit={unit} isClosed={isClosed} />
        ))}
      </ul>
      {!isClosed && <AddUnit decision={decision} />}
    </div>
  )
}
