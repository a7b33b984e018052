import type { ReactNode } from 'react'
import { unitFieldReader } from '../../../shared/domain/answers/unit-answers'
import { unitFieldKind } from '../../../shared/domain/unit-fields'
import type { Unit, UnitField } from '../../../shared/domain/unit'
import { operatorWords, participationWords, unitStateWords } from '../../../shared/text/fields/rule-words'
import { unitFieldWords } from '../../../shared/text/fields/unit-field-words'
import { ChoiceField } from '../../parts/fields/choice-field'
import { DateField } from '../../parts/fields/date-field'
import { TextField } from '../../parts/fields/text-field'
import { YesNoField } from '../../parts/fields/yes-no-field'
import { choicesOf } from '../../parts/words/unit-choices'
import { ClassField } from './class-field'

const operators = choicesOf(operatorWords)
const states = choicesOf(unitStateWords).filter(({ value }) => value !== 'withdrawn')
const participations = choicesOf(participationWords)

const wide: readonly UnitField[] = ['name', 'home', 'withdrawnBecause']

/** One field of a unit, as its kind is answered. */
export function UnitFieldInput({ unit, field }: { unit: Unit; field: UnitField }): ReactNode {
  const { label, hint, after } = unitFieldWords[field]
  const shown = { path: `units.${unit.id}.${field}` as const, label, hint, wide: wide.includes(field) }
  switch (unitFieldKind(field)) {
    case 'awardClass':
      return <ClassField path={shown.path} />
    case 'operator':
      return <ChoiceField {...shown} choices={operators} />
    case 'state':
      return <ChoiceField {...shown} choices={states} />
    case 'participation':
      return <ChoiceField {...shown} choices={participations} />
    case 'yesNo':
      return <YesNoField {...shown} />
    case 'day':
      return <DateField {...shown} />
    case 'line':
      return <TextField {...shown} />
    case 'lines':
      return <TextField {...shown} lines />
    case 'years':
      return <TextField {...shown} read={unitFieldReader(field)} />
    case 'count':
    case 'percentage':
      return <TextField {...shown} read={unitFieldReader(field)} inputMode="numeric" after={after} />
  }
}
