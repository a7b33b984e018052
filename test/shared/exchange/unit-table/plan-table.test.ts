import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { Unit } from '../../../../shared/domain/unit'
import { decide } from '../../../../shared/exchange/unit-changes/decide'
import { proposalSum } from '../../../../shared/exchange/unit-changes/proposal-words'
import type { RowChoice } from '../../../../shared/exchange/unit-changes/row-choice'
import { takeIn } from '../../../../shared/exchange/unit-changes/take-in'
import { planTable, type TablePlan } from '../../../../shared/exchange/unit-table/plan-table'
import { readTable } from '../../../../shared/exchange/unit-table/read-table'
import { guessColumns } from '../../../../shared/exchange/unit-table/guess-columns'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const plan = (
  units: readonly Unit[],
  text: string,
  choices: readonly [string, RowChoice][] = []
): { matter: MatterDraft; plan: TablePlan } => {
  const matter = matterOf({ units })
  const rows = readTable(text)
  return {
    matter,
    plan: planTable(matter, {
      rows,
      ...guessColumns(rows, matter.rules),
      choices: new Map(choices)
    })
  }
}
const targets = (units: readonly Unit[], text: string, choices: readonly [string, RowChoice][] = []) =>
  plan(units, text, choices).plan.units.map(({ target }) => target)
const taken = (units: readonly Unit[], text: string): readonly Unit[] => {
  const made = plan(units, text)
  const decided = decide(made.plan.units, new Map()).map((each, index) => ({ ...each, newId: idOf(500 + index) }))
  return takeIn(made.matter, decided).units
}

const eken = unitOf({ id: idOf(1), name: 'Träffpunkten Eken', employees: '14' })
const linden = unitOf({ id: idOf(2), name: 'Linden', employees: '9' })

describe('a column of days', () => {
  it.each([
    ['45063', '2023-05-17'],
    ['45063.5', '2023-05-17'],
    ['45063,70833', '2023-05-17'],
    ['32874', '1990-01-01'],
    ['58806', '2060-12-31'],
    ['17/5 2023', '17/5 2023'],
    ['2023-05-17 00:00:00', '2023-05-17'],
    ['32873', '32873'],
    ['58807', '58807'],
    ['12', '12']
  ])('takes %j in as %s', (cell, typed) => {
    const [unit] = plan([eken], `Enhet;Bidrag inlämnat;Återkallad den\nTräffpunkten Eken;"${cell}";"${cell}"`).plan
      .units
    expect(unit?.changes.map(({ after }) => after)).toEqual([typed, typed])
  })

  it('is the only one whose numbers are days', () => {
    const [unit] = plan([eken], 'Enhet;Anställda;Chef\nTräffpunkten Eken;45063;45063').plan.units
    expect(unit?.changes.map(({ after }) => after)).toEqual(['45063', '45063'])
  })
})

describe('a row of a table', () => {
  it('updates the unit of its id, whatever the name says', () => {
    expect(taken([eken, linden], `Enhet;Id\nNya Linden;${linden.id}`).map(({ name }) => name)).toEqual([
      'Träffpunkten Eken',
      'Nya Linden'
    ])
  })

  it('updates the unit of its name, in letters of any size, composed or not', () => {
    const units = taken([eken, linden], `Enhet;Anställda\n ${'träffpunkten  EKEN'.normalize('NFD')} ;15`)
    expect(units.map(({ employees }) => employees)).toEqual(['15', '9'])
  })

  it('adds a unit that is not there, registered and with what the row says', () => {
    const [, , added] = taken(
      [eken, linden],
      'Enhet;Driftsform;Chef med budgetansvar;Budget i balans\nSolrosen;Entreprenad;JA;nej'
    )
    expect(added).toMatchObject({
      id: idOf(500),
      name: 'Solrosen',
      operator: 'contracted',
      budgetResponsibility: 'yes',
      balancedBudget: 'no',
      state: 'registered'
    })
  })

  it('changes nothing by an empty cell, nor by saying what stands there', () => {
    const { units } = plan([eken], 'Enhet;Anställda;Budget i balans;Drivs av\nTräffpunkten Eken;;Ja;Staden').plan
    expect(units[0]?.changes).toEqual([])
    expect(taken([eken], 'Enhet;Anställda\nTräffpunkten Eken;')).toEqual([eken])
  })

  it('needs a choice when two units have its name', () => {
    const twins = [eken, { ...eken, id: idOf(3) }]
    expect(targets(twins, 'Enhet;Anställda\nTräffpunkten Eken;15')).toEqual([
      { kind: 'choose', because: 'severalUnits', units: [idOf(1), idOf(3)] }
    ])
    expect(targets(twins, 'Enhet;Anställda\nTräffpunkten Eken;15', [['2', { unit: idOf(3) }]])).toEqual([
      { kind: 'unit', id: idOf(3) }
    ])
  })

  it('is a unit of its own when a row before it has its name and other facts, and a person may say otherwise', () => {
    expect(targets([eken], 'Enhet;Anställda\nTräffpunkten Eken;15\nTräffpunkten Eken;16\nNy;1\nny;2')).toEqual([
      { kind: 'unit', id: eken.id },
      { kind: 'new', besides: [eken.id] },
      { kind: 'new' },
      { kind: 'new', besides: [] }
    ])
    expect(
      targets([eken], 'Enhet;Anställda\nTräffpunkten Eken;15\nTräffpunkten Eken;16', [['3', 'leaveOut']])[1]
    ).toEqual({ kind: 'none', because: 'leftOut' })
  })

  it('needs a choice when a row before it says the very same', () => {
    expect(targets([eken], 'Enhet;Anställda\nTräffpunkten Eken;15\nträffpunkten eken;15\nNy;1\nNy;1')).toEqual([
      { kind: 'unit', id: eken.id },
      { kind: 'choose', because: 'alreadyGiven', units: [eken.id] },
      { kind: 'new' },
      { kind: 'choose', because: 'alreadyGiven', units: [] }
    ])
  })

  it('finds its unit among units of one name by where they belong', () => {
    const twins = [
      unitOf({ id: idOf(3), name: 'Ekbacken', home: 'Skarpnäck' }),
      unitOf({ id: idOf(4), name: 'Ekbacken', home: 'Älvsjö' })
    ]
    const text = 'Enhet;Hemvist;Anställda\nEkbacken;älvsjö;15\nEkbacken;Skarpnäck;16\nEkbacken;Hässelby;17'
    expect(targets(twins, text)).toEqual([
      { kind: 'unit', id: idOf(4) },
      { kind: 'unit', id: idOf(3) },
      { kind: 'new', besides: [idOf(3), idOf(4)] }
    ])
    expect(targets(twins.slice(0, 1), text)).toEqual([
      { kind: 'new', besides: [idOf(3)] },
      { kind: 'unit', id: idOf(3) },
      { kind: 'new', besides: [idOf(3)] }
    ])
  })

  it('is not taken in without a name', () => {
    expect(targets([eken], 'Enhet;Anställda\n;15')).toEqual([{ kind: 'none', because: 'noName' }])
  })

  it('is kept as typed where it is not understood, and never takes the place of a good answer by itself', () => {
    const [first, second] = taken(
      [eken, unitOf({ id: idOf(2), name: 'Linden', employees: '', budgetResponsibility: '' })],
      'Enhet;Anställda;Budgetansvar\nTräffpunkten Eken;ett gäng;kanske\nLinden;några;delvis'
    )
    expect(first).toEqual(eken)
    expect(second).toMatchObject({ employees: 'några', budgetResponsibility: 'delvis' })
  })

  it('keeps to the text policy', () => {
    const [, added] = taken([eken], 'Enhet\nSol\u00ADro\u200Bsen\u202E')
    expect(added?.name).toBe('Solrosen')
  })
})

describe('a table that is too large', () => {
  const many = (count: number): string =>
    ['Enhet', ...Array.from({ length: count }, (_, row) => `Enhet nummer ${row}`)].join('\n')

  it('adds units until the matter is full, and tells the rest', () => {
    const { units, rowsLeft } = plan([eken, linden], many(600)).plan
    expect(units.filter(({ target }) => target.kind === 'new')).toHaveLength(498)
    expect(units.filter(({ target }) => target.kind === 'none' && target.because === 'full')).toHaveLength(2)
    expect(rowsLeft).toBe(100)
  })

  it('still updates the units that are there', () => {
    const full = Array.from({ length: 500 }, (_, row) =>
      unitOf({ id: idOf(row + 1), name: `Enhet nummer ${row}`, employees: '' })
    )
    expect(targets(full, 'Enhet;Anställda\nEnhet nummer 7;5\nNy;1')).toEqual([
      { kind: 'unit', id: idOf(8) },
      { kind: 'none', because: 'full' }
    ])
  })
})

describe('the sum of a table', () => {
  it('is told in a sentence', () => {
    expect(
      proposalSum(plan([eken, linden], 'Enhet;Anställda\nTräffpunkten Eken;15\nLinden;9\nNy;\nÄnnu en;').plan.units)
    ).toBe('Två enheter läggs till, en uppdateras, en är oförändrad.')
    expect(proposalSum([])).toBe('Det finns inga enheter att ta in.')
  })
})
