import { describe, expect, test } from 'vitest'
import { assess } from '../../../shared/rules/assess'
import { knownProfile, knownProfiles } from '../../../shared/rules/known-years/known-profile'
import { unitChecklist } from '../../../shared/rules/checklist'
import type { Criterion } from '../../../shared/domain/rule-profile'
import type { Operator, Unit, UnitField } from '../../../shared/domain/unit'
import { unitOf } from '../../builders/unit'

const everyone: Operator[] = ['city', 'contracted', 'private']

interface Row {
  year: string
  id: string
  field: UnitField
  meets: string[]
  fails: string[]
  appliesTo: Operator[]
}

const yesNo = (year: string, kind: UnitField, level = 'enter', appliesTo = everyone): Row => ({
  year,
  id: `${kind}-${level}`,
  field: kind,
  meets: ['yes', ' yes '],
  fails: ['no'],
  appliesTo
})
const share = (year: string, appliesTo: Operator[]): Row => ({
  year,
  id: 'minimumShareOfStockholmers-enter',
  field: 'shareOfStockholmers',
  meets: ['51', '51 %', '51,0', '100'],
  fails: ['50,9', '0'],
  appliesTo
})
const employees = (year: string): Row => ({
  year,
  id: 'minimumEmployees-enter',
  field: 'employees',
  meets: ['5', '1 000'],
  fails: ['4', '0'],
  appliesTo: everyone
})

const table: Row[] = [
  yesNo('2014', 'financedByCity'),
  yesNo('2019', 'budgetResponsibility'),
  yesNo('2019', 'staffResponsibility'),
  employees('2019'),
  share('2019', ['private']),
  yesNo('2023', 'financedByCity', 'enter', ['contracted', 'private']),
  yesNo('2023', 'budgetResponsibility'),
  yesNo('2023', 'staffResponsibility'),
  yesNo('2023', 'operationsPlan'),
  employees('2023'),
  share('2023', ['private']),
  yesNo('2023', 'balancedBudget', 'win'),
  yesNo('2024', 'financedByCity'),
  share('2024', everyone),
  yesNo('2024', 'balancedBudget')
]

const criterionAt = ({ year, id }: Row): Criterion => {
  const found = knownProfile(year)?.criteria.find((criterion) => criterion.id === id)
  if (found === undefined) throw new Error(`${year} has no criterion ${id}.`)
  return found
}

test('the table holds every criterion of every known year, and no other', () => {
  const known = knownProfiles.flatMap(({ year, criteria }) => criteria.map(({ id }) => `${year} ${id}`))
  expect(table.map(({ year, id }) => `${year} ${id}`)).toEqual(known)
})

describe.each(table)('$year: $id', (row) => {
  const criterion = criterionAt(row)
  const operator = row.appliesTo[0] ?? 'city'
  const outcome = (answer: string, overrides: Partial<Unit> = {}) =>
    assess(criterion, unitOf({ operator, [row.field]: answer, ...overrides }))

  test.each(row.meets)('is met by %s', (answer) => expect(outcome(answer)).toEqual({ kind: 'met' }))
  test.each(row.fails)('is not met by %s', (answer) => expect(outcome(answer)).toMatchObject({ kind: 'notMet' }))
  test('is unknown where nobody has answered', () =>
    expect(outcome('')).toEqual({ kind: 'unknown', missing: { kind: 'noAnswer', field: row.field } }))
  test.each(['-3', 'kanske', '140 %'])('is unknown where %s cannot be read', (typed) =>
    expect(outcome(typed)).toEqual({ kind: 'unknown', missing: { kind: 'unreadableAnswer', field: row.field, typed } })
  )
  test.each(everyone)('concerns units run as %s only where the year says so', (each) =>
    expect(outcome('', { operator: each }) !== undefined).toBe(row.appliesTo.includes(each))
  )
  test('asks who runs the unit only where that decides whether it concerns the unit', () => {
    const field = row.appliesTo.length === 3 ? row.field : 'operator'
    expect(outcome('', { operator: '' })).toEqual({ kind: 'unknown', missing: { kind: 'noAnswer', field } })
  })
})

test.each(knownProfiles)('$year: a unit that answers yes to all meets every criterion', ({ criteria }) => {
  const { verdict, outcomes } = unitChecklist(criteria, unitOf({ operator: 'private' }))
  expect(verdict).toBe('met')
  expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(criteria.map(() => 'met'))
})
