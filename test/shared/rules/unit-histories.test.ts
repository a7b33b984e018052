import { describe, expect, test } from 'vitest'
import { matterSchema, type MatterDraft } from '../../../shared/domain/matter'
import { missingUnits } from '../../../shared/rules/history/missing-units'
import { participationByYear } from '../../../shared/rules/history/participation-by-year'
import { unitHistories } from '../../../shared/rules/history/unit-histories'

const id = (row: number): string => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`

interface UnitGiven {
  id: number
  name: string
  continues?: number
  state?: string
  earlierYears?: string
}
interface MatterGiven {
  committee?: string
  outcome?: string
  decided?: string
  target?: string
  changed?: string
}

/** A matter of a year: its units, and what else a test is about. */
const matterOf = (year: number, units: UnitGiven[], given: MatterGiven = {}): MatterDraft =>
  matterSchema.parse({
    id: id(year),
    changed: given.changed ?? '',
    awardYear: year,
    committee: { name: given.committee ?? 'Exempelnämnden' },
    target: { units: given.target ?? '' },
    units: units.map(({ continues, state = 'registered', ...unit }) => ({
      ...unit,
      state,
      id: id(unit.id),
      ...(continues === undefined ? {} : { continues: id(continues) })
    })),
    minutes: {
      outcome: given.outcome ?? '',
      decidedClauses: given.decided === undefined ? [] : [{ id: id(9), text: given.decided }]
    }
  })

const historyOf = (matter: MatterDraft, own: MatterDraft[]) => {
  const [first] = unitHistories(matter, own)
  if (!first) throw new Error('The matter has no units.')
  return first
}

describe('a unit’s earlier years', () => {
  test('are found by id, also when the unit was renamed', () => {
    const own = [matterOf(2022, [{ id: 1, name: 'Linden' }]), matterOf(2023, [{ id: 2, name: 'Eken', continues: 1 }])]
    expect(historyOf(matterOf(2024, [{ id: 3, name: 'Almen', continues: 2 }]), own)).toMatchObject({
      years: [2022, 2023],
      earlierNames: ['Eken', 'Linden'],
      found: [
        { year: 2023, name: 'Eken', foundBy: 'id' },
        { year: 2022, name: 'Linden', foundBy: 'id' }
      ]
    })
  })

  test('are found by name where no id leads on, whatever the case of the letters', () => {
    const own = [matterOf(2022, [{ id: 1, name: 'linden' }])]
    expect(historyOf(matterOf(2024, [{ id: 3, name: 'Linden ' }]), own)).toMatchObject({
      years: [2022],
      found: [{ foundBy: 'name' }],
      earlierNames: []
    })
  })

  test('are not taken from a unit of that name that another unit continues', () => {
    const own = [
      matterOf(2022, [{ id: 1, name: 'Linden' }]),
      matterOf(2023, [
        { id: 2, name: 'Eken', continues: 1 },
        { id: 3, name: 'Linden' }
      ])
    ]
    expect(historyOf(matterOf(2024, [{ id: 4, name: 'Linden', continues: 3 }]), own).years).toEqual([2023])
  })

  test('are not taken by name from another committee', () => {
    const own = [matterOf(2023, [{ id: 1, name: 'Hemtjänsten' }], { committee: 'Provnämnden' })]
    expect(historyOf(matterOf(2024, [{ id: 2, name: 'Hemtjänsten' }]), own).years).toEqual([])
  })

  test('include those that an earlier matter was told by hand', () => {
    const own = [matterOf(2023, [{ id: 1, name: 'Linden', earlierYears: '2019, 2021' }])]
    expect(historyOf(matterOf(2024, [{ id: 2, name: 'Linden' }]), own).years).toEqual([2019, 2021, 2023])
  })

  test.each([
    ['withdrawn', {}, 'no'],
    ['asked', {}, 'no'],
    ['registered', { outcome: 'rejected' }, 'no'],
    ['registered', { outcome: 'tabled' }, 'unknown'],
    ['entrySubmitted', { outcome: 'asProposed' }, 'yes'],
    ['registered', { outcome: 'changed', decided: 'Nämnden godkänner att Linden deltar.' }, 'yes'],
    ['registered', { outcome: 'changed', decided: 'Nämnden beslutar enligt förslaget med ändringar.' }, 'yes']
  ] as const)('of a unit that was %s, under %o, say %s', (state, given, tookPart) => {
    const own = [matterOf(2023, [{ id: 1, name: 'Linden', state }], given)]
    const history = historyOf(matterOf(2024, [{ id: 2, name: 'Linden', continues: 1 }]), own)
    expect(history.found[0]?.tookPart).toBe(tookPart)
    expect(history.years).toEqual(tookPart === 'yes' ? [2023] : [])
  })

  test('leave out a year whose decision struck the unit', () => {
    const both = [
      { id: 1, name: 'Linden' },
      { id: 2, name: 'Eken' }
    ]
    const own = [matterOf(2023, both, { outcome: 'changed', decided: 'Nämnden godkänner att Eken deltar.' })]
    expect(historyOf(matterOf(2024, [{ id: 3, name: 'Linden', continues: 1 }]), own).years).toEqual([])
  })

  test('are empty, and never a first time, where nothing is known', () => {
    const history = historyOf(matterOf(2024, [{ id: 2, name: 'Linden' }]), [])
    expect(history).toEqual({ unit: history.unit, found: [], years: [], earlierNames: [] })
    expect(history.unit.participation).toBe('')
  })

  test('do not look into the same year or later ones', () => {
    const own = [matterOf(2024, [{ id: 1, name: 'Linden' }]), matterOf(2025, [{ id: 5, name: 'Linden' }])]
    expect(historyOf(matterOf(2024, [{ id: 2, name: 'Linden' }]), own).years).toEqual([])
  })
})

describe('who is missing', () => {
  const own = [
    matterOf(2022, [
      { id: 1, name: 'Linden' },
      { id: 2, name: 'Eken' },
      { id: 3, name: 'Almen' }
    ]),
    matterOf(2023, [
      { id: 4, name: 'Björken', continues: 1 },
      { id: 5, name: 'Eken', state: 'withdrawn' }
    ])
  ]

  test('is each unit of the earlier years that this year lacks, once, by its latest year', () => {
    const missing = missingUnits(matterOf(2024, []), own)
    expect(missing.map(({ unit, year, tookPart }) => [unit.name, year, tookPart])).toEqual([
      ['Björken', 2023, 'yes'],
      ['Eken', 2023, 'no'],
      ['Almen', 2022, 'yes']
    ])
  })

  test('is nobody who is there under another name, or by name without an id', () => {
    const now = matterOf(2024, [
      { id: 6, name: 'Nya Björken', continues: 4 },
      { id: 7, name: 'EKEN' },
      { id: 8, name: 'Almen' }
    ])
    expect(missingUnits(now, own)).toEqual([])
  })

  test('does not count a second copy of the same year', () => {
    const copy = matterOf(2023, [{ id: 14, name: 'Björken' }], { changed: '2023-01-01' })
    const now = matterOf(2024, [{ id: 6, name: 'Björken', continues: 4 }])
    expect(missingUnits(now, [...own, copy]).map(({ unit }) => unit.name)).toEqual(['Eken', 'Almen'])
  })

  test('does not count another committee’s units', () => {
    expect(missingUnits(matterOf(2024, [], { committee: 'Provnämnden' }), own)).toEqual([])
  })
})

test('the years of a committee are told oldest first, with units and target, one matter for each year', () => {
  const own = [
    matterOf(
      2023,
      [
        { id: 1, name: 'A' },
        { id: 2, name: 'B', state: 'withdrawn' }
      ],
      { target: '3', changed: '2023-06-02' }
    ),
    matterOf(2023, [], { changed: '2023-06-01' }),
    matterOf(2022, [{ id: 3, name: 'C' }]),
    matterOf(2021, [{ id: 4, name: 'D' }], { committee: 'Provnämnden' })
  ]
  expect(participationByYear(matterOf(2024, [], { target: '2' }), own)).toEqual([
    { year: 2022, units: 1, target: undefined },
    { year: 2023, units: 1, target: 3 },
    { year: 2024, units: 0, target: 2 }
  ])
})
