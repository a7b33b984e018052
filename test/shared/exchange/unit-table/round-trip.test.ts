import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { planTable, type TableInput } from '../../../../shared/exchange/unit-table/plan-table'
import { readTable } from '../../../../shared/exchange/unit-table/read-table'
import { recogniseColumns } from '../../../../shared/exchange/unit-table/recognise-columns'
import { writeTable, type TableForm } from '../../../../shared/exchange/unit-table/write-table'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { criterionOf } from '../../../builders/profile'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const awkward = fc.string({
  unit: fc.constantFrom(
    'a',
    'Å',
    'ä',
    'ö',
    ';',
    '"',
    "'",
    '\n',
    '\r\n',
    '=',
    '+',
    '-',
    '@',
    '\t',
    ',',
    ' ',
    '\u00A0',
    'é',
    '1',
    '\u2028',
    '＝'
  ),
  maxLength: 12
})
const unit = fc.record({
  name: awkward,
  home: awkward,
  manager: awkward,
  employees: fc.oneof(awkward, fc.constantFrom('14', '-3', '1 400')),
  operator: fc.constantFrom('', 'city', 'contracted', 'private', 'Ja', '=1'),
  financedByCity: fc.constantFrom('', 'yes', 'no', 'kanske'),
  participation: fc.constantFrom('', 'first', 'earlier'),
  awardClass: fc.constantFrom('', 'socialtjanst', 'forskola', 'finns inte'),
  withdrawnBecause: awkward,
  own: fc.constantFrom('', 'yes', 'no', 'vet ej')
})
const matters: fc.Arbitrary<MatterDraft> = fc.array(unit, { maxLength: 6 }).map((units) =>
  matterOf({
    rules: {
      criteria: [criterionOf({ id: 'own', kind: 'ownQuestion', wording: '=Har enheten "brukarråd"; och plan?' })]
    },
    units: units.map(({ own, ...rest }, row) => unitOf({ ...rest, id: idOf(row + 1), ownAnswers: { own } }))
  })
)

const input = (matter: MatterDraft, text: string): TableInput => {
  const rows = readTable(text)
  return { rows, columns: recogniseColumns(rows[0] ?? [], matter.rules), headingRow: 0, choices: new Map() }
}

describe('a table of units', () => {
  it.each<TableForm>(['csv', 'clipboard'])('comes back as %s without any change', (form) => {
    fc.assert(
      fc.property(matters, (matter) => {
        const read = input(matter, writeTable(matter, form))
        const plan = planTable(matter, read)
        expect(read.columns).not.toContain(null)
        expect(plan.units.map(({ target }) => target)).toEqual(matter.units.map(({ id }) => ({ kind: 'unit', id })))
        expect(plan.units.flatMap(({ changes }) => changes)).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  it.each<[TableForm, string]>([
    ['csv', ';'],
    ['clipboard', '\t']
  ])('has no cell as %s that a spreadsheet would calculate', (form, delimiter) => {
    fc.assert(
      fc.property(matters, (matter) => {
        const cells = Papa.parse<string[]>(writeTable(matter, form).replace(/^\uFEFF/, ''), { delimiter }).data.flat()
        expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('is a CSV file as Excel in Swedish opens it', () => {
    const text = writeTable(matterOf({ units: [unitOf({ name: 'Åsa; "Ön"', employees: '-3' })] }), 'csv')
    expect(text.startsWith('\uFEFFEnhet;Klass;Drivs av;')).toBe(true)
    expect(text).toContain('\r\n"Åsa; ""Ön""";')
    expect(text).toContain(";'-3;")
    expect(text.endsWith('\r\n')).toBe(true)
  })
})
