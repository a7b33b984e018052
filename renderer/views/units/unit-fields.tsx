import type { ReactNode } from 'react'
import type { Unit } from '../../../shared/domain/unit'
import { capitalised } from '../../../shared/text/language/capitalised'
import { readCount, readPercentage, readYears } from '../../../shared/domain/reading/read-number'
import { ChoiceField } from '../../parts/fields/choice-field'
import { DateField } from '../../parts/fields/date-field'
import { TextField } from '../../parts/fields/text-field'
import { YesNoField } from '../../parts/fields/yes-no-field'
import { useRules } from '../../state/matter/use-rules'
import { classStanding } from '../../../shared/rules/rule-standing'
import { classInList } from '../../../shared/text/fields/confirmed-words'
import { useMatter } from '../../state/matter/use-matter'
import { OwnAnswers } from './own-answers'
import { operatorWords, participationWords, unitStateWords } from '../../../shared/text/fields/rule-words'
import { unitFieldWords } from '../../../shared/text/fields/unit-field-words'
import { choicesOf } from '../../parts/words/unit-choices'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './unit-fields.module.css'

const operators = choicesOf(operatorWords)
const states = choicesOf(unitStateWords).filter(({ value }) => value !== 'withdrawn')
const participations = choicesOf(participationWords)

function ClassField({ path }: { path: string }): ReactNode {
  const { matter } = useMatter()
  const { classes } = useRules()
  if (classes.length === 0) {
    return (
      <TextField
        path={path}
        label={unitFieldWords.awardClass}
        hint={`Årets klasser är inte kända för ${matter.awardYear}. Kan lämnas tom.`}
      />
    )
  }
  const choices = classes.map((each) => ({
    value: each.id,
    words: classInList(capitalised(each.name), classStanding(each))
  }))
  return <ChoiceField path={path} label={unitFieldWords.awardClass} choices={choices} empty="Ingen klass vald" />
}

/** What the decision and the year's rules ask of a unit. */
export function UnitFacts({ unit }: { unit: Unit }): ReactNode {
  const at = (field: string): string => `units.${unit.id}.${field}`
  return (
    <div className={fieldGroupStyles.fields}>
      <TextField path={at('name')} label={unitFieldWords.name} wide />
      <ClassField path={at('awardClass')} />
      <ChoiceField path={at('operator')} label={unitFieldWords.operator} choices={operators} />
      <YesNoField path={at('financedByCity')} label={unitFieldWords.financedByCity} />
      <YesNoField path={at('operationsPlan')} label={unitFieldWords.operationsPlan} />
      <YesNoField path={at('budgetResponsibility')} label={unitFieldWords.budgetResponsibility} />
      <YesNoField path={at('staffResponsibility')} label={unitFieldWords.staffResponsibility} />
      <TextField
        path={at('employees')}
        label={unitFieldWords.employees}
        read={readCount}
        inputMode="numeric"
        after="personer"
      />
      <TextField
        path={at('shareOfStockholmers')}
        label={unitFieldWords.shareOfStockholmers}
        read={readPercentage}
        inputMode="numeric"
        after="procent"
      />
      <YesNoField path={at('balancedBudget')} label={unitFieldWords.balancedBudget} />
      <OwnAnswers unit={unit} />
    </div>
  )
}

/** Where a unit belongs, and whom to ask. */
export function UnitPeople({ unit }: { unit: Unit }): ReactNode {
  const at = (field: string): string => `units.${unit.id}.${field}`
  return (
    <section className={styles.group}>
      <h4>Tillhörighet och kontakt</h4>
      <div className={fieldGroupStyles.fields}>
        <TextField
          path={at('home')}
          label={unitFieldWords.home}
          hint="Efter ”tillhör organisatoriskt”, till exempel avdelningen för stöd och omsorg"
          wide
        />
        <TextField path={at('manager')} label={unitFieldWords.manager} />
        <TextField path={at('contact')} label={unitFieldWords.contact} hint="Telefon eller e-post" />
      </div>
    </section>
  )
}

/** How far a unit has come this year, and which years it has been in before. */
export function UnitHistory({ unit }: { unit: Unit }): ReactNode {
  const at = (field: string): string => `units.${unit.id}.${field}`
  return (
    <section className={styles.group}>
      <h4>Deltagande</h4>
      <div className={fieldGroupStyles.fields}>
        <ChoiceField path={at('state')} label={unitFieldWords.state} choices={states} />
        <DateField path={at('entrySubmitted')} label={unitFieldWords.entrySubmitted} />
        <ChoiceField path={at('participation')} label={unitFieldWords.participation} choices={participations} />
        {unit.participation === 'earlier' && (
          <TextField
            path={at('earlierYears')}
            label={unitFieldWords.earlierYears}
            hint="Till exempel 2021, 2022"
            read={readYears}
          />
        )}
      </div>
    </section>
  )
}
