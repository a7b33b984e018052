import { describe, expect, test } from 'vitest'
import { assess } from '../../../shared/rules/assess'
import { checklist, unitChecklist, verdictCounts } from '../../../shared/rules/checklist'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { criterionOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'

const plan = criterionOf({ id: 'plan', kind: 'operationsPlan' })
const budget = criterionOf({ id: 'budget', kind: 'budgetResponsibility' })
const toWin = criterionOf({ id: 'win', kind: 'balancedBudget', requiredTo: 'win' })
const advised = criterionOf({ id: 'advised', kind: 'staffResponsibility', requiredTo: 'recommendation' })

describe('the verdict of a unit', () => {
  const verdict = (operationsPlan: string, budgetResponsibility: string) =>
    unitChecklist([plan, budget], unitOf({ operationsPlan, budgetResponsibility })).verdict

  test.each([
    ['yes', 'yes', 'met'],
    ['yes', '', 'unknown'],
    ['yes', 'kanske', 'unknown'],
    ['yes', 'no', 'notMet'],
    ['', 'no', 'notMet'],
    ['no', '', 'notMet'],
    ['', '', 'unknown']
  ])('plan %j and budget %j make %s', (first, second, expected) => expect(verdict(first, second)).toBe(expected))

  test.each(['no', ''])('is not changed by what is required to win or recommended, answered %j', (answer) => {
    const unit = unitOf({ balancedBudget: answer, staffResponsibility: answer })
    expect(unitChecklist([plan, toWin, advised], unit).verdict).toBe('met')
    expect(unitChecklist([plan, toWin, advised], unit).outcomes).toHaveLength(3)
  })

  test('is met where the year asks nothing', () => expect(unitChecklist([], unitOf()).verdict).toBe('met'))
})

describe('an override', () => {
  const overrides = [{ criterion: 'plan', reason: 'Planen beslutas i maj' }]

  test('keeps the outcome and the verdict, and adds its reason', () => {
    const { verdict, outcomes } = unitChecklist([plan, budget], unitOf({ operationsPlan: 'no', overrides }))
    expect(verdict).toBe('notMet')
    expect(outcomes.map(({ outcome, overridden }) => [outcome.kind, overridden])).toEqual([
      ['notMet', 'Planen beslutas i maj'],
      ['met', undefined]
    ])
  })

  test.each(['', '   '])('without a reason (%j) is none', (reason) => {
    const [first] = unitChecklist([plan], unitOf({ overrides: [{ criterion: 'plan', reason }] })).outcomes
    expect(first).not.toHaveProperty('overridden')
  })
})

describe('a question of the year’s own', () => {
  const own = (id: string) => criterionOf({ id, kind: 'ownQuestion', wording: 'Likabehandlingsplan finns' })

  test.each([
    ['yes', 'met'],
    ['no', 'notMet'],
    ['', 'unknown'],
    ['tja', 'unknown']
  ])('answered %j is %s', (answer, kind) =>
    expect(assess(own('q1'), unitOf({ ownAnswers: { q1: answer } }))?.kind).toBe(kind)
  )

  test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf'])('may be called %s', (id) => {
    expect(assess(own(id), unitOf())).toEqual({ kind: 'unknown', missing: { kind: 'noOwnAnswer' } })
    expect(assess(own(id), unitOf({ ownAnswers: { [id]: 'yes' } }))).toEqual({ kind: 'met' })
  })
})

test.each([
  { kind: 'something else' },
  { appliesTo: 'some' },
  { kind: 'minimumEmployees', parameter: 'fem' },
  { kind: 'minimumEmployees', parameter: '' },
  { kind: 'minimumShareOfStockholmers', parameter: '151' }
])('a rule that cannot be read (%o) makes the outcome unknown', (overrides) => {
  expect(assess(criterionOf(overrides), unitOf())).toEqual({ kind: 'unknown', missing: { kind: 'unreadableRule' } })
})

test('too few employees and too small a share say what was found and what is asked', () => {
  expect(assess(criterionOf({ kind: 'minimumEmployees', parameter: '5' }), unitOf({ employees: '4' }))).toEqual({
    kind: 'notMet',
    because: { kind: 'tooFew', found: 4, least: 5 }
  })
  expect(
    assess(
      criterionOf({ kind: 'minimumShareOfStockholmers', parameter: '51' }),
      unitOf({ shareOfStockholmers: '50,5' })
    )
  ).toEqual({
    kind: 'notMet',
    because: { kind: 'tooSmallShare', found: 50.5, least: 51 }
  })
})

test('withdrawn units are listed apart and counted in no verdict; those only asked are judged', () => {
  const states = ['asked', 'registered', 'entrySubmitted', 'withdrawn', '']
  const list = checklist(
    matterOf({ units: states.map((state, index) => unitOf({ id: idOf(index), name: state || 'utan läge', state })) })
  )
  expect(list.units.map(({ unit }) => unit.name)).toEqual(['asked', 'registered', 'entrySubmitted', 'utan läge'])
  expect(list.withdrawn.map(({ name }) => name)).toEqual(['withdrawn'])
  expect(verdictCounts(list)).toEqual({ met: 4, notMet: 0, unknown: 0 })
})

test('each line leads to the field that would change it', () => {
  const criteria = [
    criterionOf({ id: 'a', kind: 'minimumEmployees', parameter: '5' }),
    criterionOf({ id: 'b', kind: 'financedByCity', appliesTo: 'notCity' }),
    criterionOf({ id: 'c', kind: 'ownQuestion' })
  ]
  const fields = unitChecklist(criteria, unitOf({ id: idOf(7), operator: '', employees: '2' })).outcomes.map(
    ({ field }) => field
  )
  expect(fields).toEqual([`units.${idOf(7)}.employees`, `units.${idOf(7)}.operator`, `units.${idOf(7)}.ownAnswers.c`])
})
