import type { ReactNode } from 'react'
import type { Unit, UnitField } from '../../../shared/domain/unit'
import { unitFieldsInOrder, unitFieldWords, type UnitFieldGroup } from '../../../shared/text/fields/unit-field-words'
import { TextField } from '../../parts/fields/text-field'
import { OwnAnswers } from './own-answers'
import { UnitFieldInput } from './unit-field'
import { unitAnswers } from '../../../shared/domain/answers/unit-answers'
import { valueOf } from '../../../shared/domain/reading/answer'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './unit-fields.module.css'

/** Years are asked for once a unit is said to have been in before. */
const isAsked = (field: UnitField, unit: Unit): boolean =>
  field !== 'earlierYears' || valueOf(unitAnswers(unit).participation) === 'earlier'

/** The fields of one part of a unit. */
const Fields = ({ unit, of }: { unit: Unit; of: UnitFieldGroup }): ReactNode =>
  unitFieldsInOrder
    .filter((field) => unitFieldWords[field].group === of && field !== 'state' && isAsked(field, unit))
    .map((field) => <UnitFieldInput key={field} unit={unit} field={field} />)

/** How far a unit has come, then what the decision and the year's rules ask of it. */
export const UnitFacts = ({ unit }: { unit: Unit }): ReactNode => (
  <div className={fieldGroupStyles.fields}>
    <UnitFieldInput unit={unit} field="state" />
    <Fields unit={unit} of="facts" />
    <OwnAnswers unit={unit} />
  </div>
)

/** Where a unit belongs, and whom to ask. */
export const UnitPeople = ({ unit }: { unit: Unit }): ReactNode => (
  <section className={styles.group}>
    <h4>Tillhörighet och kontakt</h4>
    <div className={fieldGroupStyles.fields}>
      <Fields unit={unit} of="people" />
    </div>
  </section>
)

/** When a unit sent its entry, and which years it has been in before. */
export const UnitHistory = ({ unit }: { unit: Unit }): ReactNode => (
  <section className={styles.group}>
    <h4>Deltagande</h4>
    <div className={fieldGroupStyles.fields}>
      <Fields unit={unit} of="history" />
    </div>
  </section>
)

/** What is told of a unit that has left. */
export const UnitWithdrawal = ({ unit }: { unit: Unit }): ReactNode => (
  <div className={fieldGroupStyles.fields}>
    <TextField path={`units.${unit.id}.name`} label="Enhetens namn" wide />
    <Fields unit={unit} of="withdrawal" />
  </div>
)
