import { describe, expect, test } from 'vitest'
import { checklist } from '../../../shared/rules/checklist'
import { unreadableFields } from '../../../shared/text/fields/unreadable-fields'
import { idOf } from '../../builders/id-of'
import { enveloped, kindOf, matterIn, parseMatter } from './file/file-text'

describe('what was typed is kept', () => {
  test('unreadable answers are findings, not damage', () => {
    const matter = matterIn({
      awardYear: 'tjugotre',
      meeting: { date: '2024-02-30' },
      decision: { form: 'kanske' },
      rules: {
        entryBy: { value: '2024-06-31' },
        criteria: [{ id: 'c', kind: 'minimumEmployees', parameter: 'fem', appliesTo: 'all', requiredTo: 'enter' }]
      },
      units: [{ id: idOf(2), employees: '-3', shareOfStockholmers: '140 %', state: 'anmäld' }]
    })
    expect(unreadableFields(matter)).toEqual([
      { field: 'awardYear', typed: 'tjugotre', because: 'notAYear' },
      { field: 'meeting.date', typed: '2024-02-30', because: 'notADay' },
      { field: 'decision.form', typed: 'kanske', because: 'notAChoice' },
      { field: 'rules.entryBy', typed: '2024-06-31', because: 'notADay' },
      { field: 'rules.criteria', typed: 'fem', because: 'notAWholeNumber' },
      { field: `units.${idOf(2)}.employees`, typed: '-3', because: 'negative' },
      { field: `units.${idOf(2)}.shareOfStockholmers`, typed: '140 %', because: 'notAPercentage' },
      { field: `units.${idOf(2)}.state`, typed: 'anmäld', because: 'notAChoice' }
    ])
    expect(checklist(matter).units).toHaveLength(1)
  })

  test('bare numbers, yes and no, and null are taken as typed', () => {
    const { awardYear, registryNumber, units } = matterIn({
      awardYear: 2023,
      registryNumber: null,
      units: [{ id: idOf(2), employees: -3, shareOfStockholmers: 51.5, financedByCity: true, balancedBudget: false }]
    })
    expect({ awardYear, registryNumber }).toEqual({ awardYear: '2023', registryNumber: '' })
    expect(units[0]).toMatchObject({
      employees: '-3',
      shareOfStockholmers: '51.5',
      financedByCity: 'yes',
      balancedBudget: 'no'
    })
  })

  test('an absent field is an unanswered one', () => {
    const matter = matterIn({})
    expect(matter.meeting).toMatchObject({ date: '', time: '', place: '' })
    expect(matter.rules.entryBy).toEqual({ value: '', source: '', from: '', confirmed: '' })
    expect(matter.units).toEqual([])
  })

  test('members that the program does not know stay where they are', () => {
    const members = {
      future: { deep: [1, null, { a: 'b' }] },
      committee: { later: 'x', sender: { fax: '08-1' } },
      units: [{ id: idOf(2), colour: 'röd', continues: idOf(9) }],
      minutes: { votes: { yes: 7 } },
      texts: { unheard: { text: [], author: 'A' } }
    }
    expect(matterIn(members)).toMatchObject(members)
  })

  test('a byte order mark, and line ends of Windows, are no obstacle', () => {
    const text = JSON.stringify(JSON.parse(enveloped({ id: idOf(1), awardYear: '2023' })), null, 2).replaceAll(
      '\n',
      '\r\n'
    )
    expect(kindOf(`\uFEFF${text}`)).toBe('accepted')
  })

  test('hidden characters are cleaned at every depth, and counted', () => {
    const parsed = parseMatter({
      registryNumber: 'BRO\u00AD 2024',
      future: ['a\u200B'],
      units: [{ id: idOf(2), name: 'Kru\vton' }]
    })
    expect(parsed).toMatchObject({
      ok: true,
      value: { cleaned: 3, matter: { registryNumber: 'BRO 2024', future: ['a'], units: [{ name: 'Kru\nton' }] } }
    })
  })
})
