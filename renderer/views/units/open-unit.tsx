import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Unit } from '../../../shared/domain/unit'
import type { UnitChecklist } from '../../../shared/rules/checklist'
import { CriteriaList } from '../../cards/checklist/criteria-list'
import { useMatter } from '../../state/matter/use-matter'
import { UnitFacts, UnitHistory, UnitPeople } from './unit-fields'
import type { UnitEdits } from './use-unit-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './open-unit.module.css'

interface Props {
  unit: Unit
  checklist: UnitChecklist
  place: number
  count: number
  mayMove: boolean
  edits: UnitEdits
}

/** An open unit: answers and their consequence in one sight, then what the papers tell besides. */
export function OpenUnit({ unit, checklist, place, count, mayMove, edits }: Props): ReactNode {
  const { matter } = useMatter()
  return (
    <div className={styles.body}>
      <UnitFacts unit={unit} />
      <CriteriaList checklist={checklist} year={matter.awardYear} />
      <UnitPeople unit={unit} />
      <UnitHistory unit={unit} />
      <div className={styles.actions}>
        <Button
          className={buttonStyles.quiet}
          isDisabled={!mayMove || place === 1}
          onPress={() => edits.move(unit, -1, place, count)}
        >
          Flytta upp
        </Button>
        <Button
          className={buttonStyles.quiet}
          isDisabled={!mayMove || place === count}
          onPress={() => edits.move(unit, 1, place, count)}
        >
          Flytta ner
        </Button>
        <Button className={buttonStyles.quiet} onPress={() => edits.withdraw(unit)}>
          Återkalla…
        </Button>
        <Button className={buttonStyles.quiet} onPress={() => edits.remove(unit)}>
          Ta bort
        </Button>
      </div>
    </div>
  )
}
