import { describe, expect, it } from 'vitest'
import { decide } from '../../../../shared/exchange/unit-changes/decide'
import { leftOut } from '../../../../shared/exchange/unit-changes/left-out'
import type { ProposedUnit } from '../../../../shared/exchange/unit-changes/proposed-unit'
import { withMeaning, type Meanings } from '../../../../shared/exchange/unit-table/column-meanings'
import { columnReport } from '../../../../shared/exchange/unit-table/column-report'
import { guessColumns } from '../../../../shared/exchange/unit-table/guess-columns'
import { planTable } from '../../../../shared/exchange/unit-table/plan-table'
import { readTable } from '../../../../shared/exchange/unit-table/read-table'
import { matterOf } from '../../../builders/matter'

const matter = matterOf({ units: [] })
const plan = (text: string, meanings?: Meanings): readonly ProposedUnit[] => {
  const rows = readTable(text)
  const input = { rows, ...guessColumns(rows, matter.rules), choices: new Map() }
  return planTable(matter, meanings ? { ...input, meanings } : input).units
}
const answers = (unit: ProposedUnit | undefined): Record<string, string> =>
  Object.fromEntries((unit?.changes ?? []).map(({ key, after }) => [key, after]))

const title = 'Förteckning över enheter, Kvalitetsutmärkelsen 2023'
const below = 'Enhet;Driftsform;Antal anställda;Chef\nFörskolan Solen;Kommunal;12;Person A'

describe('a list with a title above its headings', () => {
  it.each([
    ['and an empty row', `${title}\n\n${below}`, 'rad 4'],
    ['filled with semicolons', `${title};;;\n${below}`, 'rad 3'],
    ['and a date', `${title}\nUppdaterad 2 maj 2023\n\n${below}`, 'rad 5'],
    ['and none at all', below, 'rad 2']
  ])('is read from its headings: %s', (_what, text, source) => {
    const [unit, ...others] = plan(text)
    expect(others).toEqual([])
    expect(unit).toMatchObject({ source, name: 'Förskolan Solen', target: { kind: 'new' } })
    expect(answers(unit)).toEqual({ name: 'Förskolan Solen', operator: 'city', employees: '12', manager: 'Person A' })
  })
})

describe('the words of registers', () => {
  it('above the columns', () => {
    const rows = [['Stadsdelsnämnd', 'Förskoleenhet', 'RegiformNamn', 'Antal anst. (inkl. chef)', 'Driftsform 2023']]
    expect(guessColumns(rows, matter.rules).columns).toEqual(['home', 'name', 'operator', 'employees', null])
  })

  it('below them, with what is read in doubt left to a person', () => {
    const units = plan(
      'Enhet;Regi;Budgetansvar\nA;Kommunal regi;✓\nB;Intraprenad;Ja, delat\nC;LOV;Ja (från 1 maj)\nD;Stiftelse;y\nE;Kooperativ;-'
    )
    expect(units.map((unit) => answers(unit)['operator'])).toEqual(['city', 'city', 'private', 'private', 'private'])
    expect(
      units.map(({ changes }) => changes.find(({ key }) => key === 'budgetResponsibility')).map((each) => each?.remark)
    ).toEqual([null, 'readWithDoubt', 'readWithDoubt', null, undefined])
    expect(leftOut(units, new Map(), matter.rules)).toEqual([
      'Rad 3, B: Chefen har budgetansvar ”Ja, delat” togs inte in.',
      'Rad 4, C: Chefen har budgetansvar ”Ja (från 1 maj)” togs inte in.'
    ])
  })
})

describe('rows that are no units', () => {
  it.each([
    'Summa;;480;',
    'Totalt 14 enheter;;;',
    'Antal: 14;;;',
    'Källa: Stadens register;;;',
    '* avser enheter som drivs av staden;;;',
    'Enheter som har lagts ned under året är inte med här.;;;',
    'Enhet;Driftsform;Antal anställda;Chef'
  ])('are asked about: %s', (row) => {
    expect(plan(`${below}\n${row}`).map(({ target }) => target)).toEqual([
      { kind: 'new' },
      { kind: 'choose', because: 'noUnit', units: [] }
    ])
  })

  it.each(['Summerskolan;;;', 'Totalvården AB;;;', 'Medelhavets förskola;Kommunal;8;', 'Antalsgatans skola;;9;'])(
    'are no names that begin alike: %s',
    (row) => {
      expect(plan(`${below}\n${row}`).at(-1)?.target).toEqual({ kind: 'new' })
    }
  )
})

describe('three units of one name', () => {
  it('are three units, told apart by where they belong', () => {
    const units = plan(
      'Enhetsnamn;Huvudman;Stadsdelsnämnd\nEkbacken;Kommunal;Skarpnäck\nEkbacken;Enskild;Älvsjö\nEkbacken;Kommunal;Farsta'
    )
    expect(units.map(({ target }) => target.kind)).toEqual(['new', 'new', 'new'])
    expect(units.map(({ home }) => home)).toEqual(['Skarpnäck', 'Älvsjö', 'Farsta'])
  })
})

describe('a column', () => {
  const cells = ['12', 'fem', 'ca 8', 'några', 'Några ', '–', '', '0']

  it('is told as a whole: how much of it is understood, and what is not', () => {
    expect(columnReport(cells, 'employees', matter.rules)).toEqual({
      filled: 6,
      understood: 2,
      doubtful: [
        { words: 'några', count: 2, reading: { kind: 'asTyped', typed: 'några' } },
        { words: 'ca 8', count: 1, reading: { kind: 'unsure', typed: '8' } },
        { words: '0', count: 1, reading: { kind: 'unlikely', typed: '0' } }
      ]
    })
  })

  it('is mended at once: what a word means is said once for all rows', () => {
    const text = 'Enhet;Budgetansvar\nA;delvis\nB;Delvis\nC;vet ej'
    const meanings = withMeaning(
      withMeaning(new Map(), 'budgetResponsibility', 'delvis', 'no'),
      'budgetResponsibility',
      'vet ej',
      ''
    )
    const units = plan(text, meanings)
    expect(units.map((unit) => answers(unit)['budgetResponsibility'])).toEqual(['no', 'no', undefined])
    expect(decide(units, new Map())).toHaveLength(3)
    const back = withMeaning(meanings, 'budgetResponsibility', 'DELVIS', null)
    expect(answers(plan(text, back)[0])['budgetResponsibility']).toBe('delvis')
  })
})
