import { lastRemembered } from '../../last-remembered'
import { remembered } from '../../remembered'
import { missing, type Answer } from '../reading/answer'
import { readDay } from '../reading/read-day'
import { readChoice, readYesNo } from '../reading/read-choice'
import { readLine } from '../reading/read-line'
import { readCount, readPercentage, readYears } from '../reading/read-number'
import { operators, participations, unitStates, type Unit, type UnitField } from '../unit'
import { unitFieldKind, unitFieldNames, type unitFields, type UnitFieldKind } from '../unit-fields'

type Read = (typed: string, inYear?: number) => Answer<unknown>

const readers = {
  line: readLine,
  lines: readLine,
  awardClass: readLine,
  operator: (typed) => readChoice(typed, operators),
  participation: (typed) => readChoice(typed, participations),
  state: (typed) => readChoice(typed, unitStates),
  yesNo: readYesNo,
  count: readCount,
  percentage: readPercentage,
  day: (typed, inYear) => readDay(typed, { inYear }),
  years: readYears
} satisfies Record<UnitFieldKind, Read>

/** How the answer to a field is read; a day typed without a year is of the matter's year, where the caller tells it. */
export const unitFieldReader = (field: UnitField): Read => readers[unitFieldKind(field)]

/** What can be read of a unit. */
export type UnitAnswers = { readonly id: string } & {
  [Field in UnitField]: ReturnType<(typeof readers)[(typeof unitFields)[Field]['kind']]>
}

const byField = unitFieldNames.map((field): [UnitField, Read] => [field, unitFieldReader(field)])

const dayFields = unitFieldNames.filter((field) => unitFieldKind(field) === 'day')

/** Where nothing is typed there is no answer, whatever the field. */
const nothing = Object.fromEntries([['id', ''], ...unitFieldNames.map((field) => [field, missing])])

function readUnit(unit: Unit, inYear?: number): UnitAnswers {
  const answers: Record<string, unknown> = { ...nothing, id: unit.id }
  for (const [field, read] of byField) if (unit[field] !== '') answers[field] = read(unit[field], inYear)
  return answers as UnitAnswers
}

const ofNoYear = remembered((unit: Unit) => readUnit(unit))
const ofYear = lastRemembered((inYear: number) => remembered((unit: Unit) => readUnit(unit, inYear)))

/** A year makes readable what was not: where the days are read without one, it changes nothing. */
const isLackingYear = (known: UnitAnswers): boolean => dayFields.some((field) => known[field].kind === 'unreadable')

export function unitAnswers(unit: Unit, inYear?: number): UnitAnswers {
  const known = ofNoYear(unit)
  return inYear !== undefined && isLackingYear(known) ? ofYear(inYear)(unit) : known
}
