import { expect, test } from 'vitest'
import { checklistJson } from '../../../../shared/exchange/json/checklist-json'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { criterionOf } from '../../../builders/profile'
import { unitOf } from '../../../builders/unit'

test('a unit stands with its verdict, its outcomes and their reasons; a withdrawn one stands apart', () => {
  const criteria = [
    criterionOf({ id: 'plan' }),
    criterionOf({
      id: 'staff',
      kind: 'minimumEmployees',
      parameter: '5',
      wording: 'Minst fem medarbetare inklusive chef'
    }),
    criterionOf({ id: 'budget', kind: 'balancedBudget', requiredTo: 'win', wording: 'Budget i balans' })
  ]
  const units = [
    unitOf({ employees: '4', balancedBudget: '', overrides: [{ criterion: 'staff', reason: 'Två vakanser' }] }),
    unitOf({
      id: idOf(2),
      name: 'Träffpunkten Eken',
      state: 'withdrawn',
      withdrawnOn: '2023-05-08',
      withdrawnBecause: 'byter lokaler'
    })
  ]
  expect(checklistJson(matterOf({ units, rules: { criteria } }))).toEqual({
    year: 2023,
    units: [
      {
        id: idOf(1),
        name: 'Dagcentralen Linden',
        verdict: 'notMet',
        outcomes: [
          {
            criterion: 'plan',
            wording: 'Verksamhetsplan med mål',
            requiredTo: 'enter',
            outcome: 'met',
            source: 'Testets källa',
            confirmed: true
          },
          {
            criterion: 'staff',
            wording: 'Minst fem medarbetare inklusive chef',
            requiredTo: 'enter',
            outcome: 'notMet',
            reason: 'Inte uppfyllt, eftersom enheten har fyra medarbetare och det krävs minst fem',
            source: 'Testets källa',
            confirmed: true,
            overridden: 'Två vakanser'
          },
          {
            criterion: 'budget',
            wording: 'Budget i balans',
            requiredTo: 'win',
            outcome: 'unknown',
            reason: 'Uppgift saknas: budget i balans',
            source: 'Testets källa',
            confirmed: true
          }
        ]
      }
    ],
    withdrawn: [{ id: idOf(2), name: 'Träffpunkten Eken', date: '2023-05-08', reason: 'byter lokaler' }]
  })
})

test.each([
  ['i år', 'i år'],
  ['år 2023', 'år 2023'],
  ['2023 eller 2024', '2023 eller 2024'],
  [' 2023 ', 2023]
])('the year %j stands as %j', (awardYear, year) => expect(checklistJson(matterOf({ awardYear })).year).toBe(year))

test('an outcome that nobody has overridden says nothing of that', () => {
  const [unit] = checklistJson(matterOf({ rules: { criteria: [criterionOf()] } })).units
  expect(unit?.outcomes.map((outcome) => Object.keys(outcome).sort())).toEqual([
    ['confirmed', 'criterion', 'outcome', 'requiredTo', 'source', 'wording']
  ])
})
