import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { rowPath, type MatterPath } from '../../../shared/domain/paths/matter-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { nextYear } from '../../../shared/exchange/next-year/next-year'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { confirmCopied } from '../../../shared/rules/copied/confirm-copied'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { lastYearLeft } from '../../../shared/rules/copied/last-year-left'
import { yearsLeftIn } from '../../../shared/rules/copied/years-left-in'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'

const id = (row: number): string => `10000000-0000-4000-8000-${String(row).padStart(12, '0')}`

function begin(matter: MatterDraft, year = '2024'): MatterDraft {
  let made = 0
  return nextYear(matter, { year, newId: () => id((made += 1)), changed: '2024-01-08T08:00:00.000Z' })
}

const textOf = (text: string) => ({
  text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  basis: 'förr'
})
const sample = sampleMatter('2023-05-29T08:00:00.000Z')
const finished: MatterDraft = { ...sample, texts: { background: textOf('Utmärkelsen delas ut 2023.') } }
const next = () => begin(finished)

describe('what was copied', () => {
  const fields = (matter = next()) => copiedAndUnconfirmed(matter).map(({ field }) => field)
  const unitId = id(1)

  test('is listed field by field with its year, and nothing that is empty', () => {
    expect(fields()).toContain('committee.name')
    expect(fields()).toContain('texts.background')
    expect(fields()).toContain(`units.${unitId}.name`)
    expect(fields()).toContain(`units.${unitId}.earlierYears`)
    expect(fields()).not.toContain(`units.${unitId}.awardClass`)
    for (const row of finished.committee.signatories) {
      for (const field of ['name', 'title', 'administration'])
        expect(fields()).toContain(`committee.signatories.${row.id}.${field}`)
    }
    for (const row of finished.committee.verifiers) {
      for (const field of ['role', 'name']) expect(fields()).toContain(`committee.verifiers.${row.id}.${field}`)
    }
    expect(
      copiedAndUnconfirmed(next())
        .filter(({ value }) => value.trim() === '')
        .map(({ field }) => field)
    ).toEqual(['texts.background'])
    expect(new Set(copiedAndUnconfirmed(next()).map(({ from }) => from))).toEqual(new Set(['2023']))
  })

  test('is confirmed one by one, or a whole unit or part at a time', () => {
    const left = (path: MatterPath): string[] =>
      copiedAndUnconfirmed(confirmCopied(next(), path)).map(({ field }) => field)
    expect(left(`units.${unitId}.name`)).toEqual(fields().filter((field) => field !== `units.${unitId}.name`))
    expect(left(rowPath('units', unitId))).toEqual(fields().filter((field) => !field.startsWith(`units.${unitId}.`)))
    expect(left('committee')).not.toContain('committee.name')
    const untouched = next()
    expect(confirmCopied(untouched, 'target')).toBe(untouched)
  })

  test('no longer counts when the unit is gone', () => {
    const without = copiedAndUnconfirmed({ ...next(), units: [] }).map(({ field }) => field)
    expect(without.some((field) => field.startsWith('units.'))).toBe(false)
  })

  test('includes the lines of the rules that come from another year', () => {
    const later = copiedAndUnconfirmed(begin(next(), '2025')).filter(({ field }) => field.startsWith('rules.'))
    expect(later).toContainEqual({ field: 'rules.entryBy', from: '2024', value: '2024-05-17', waitsFor: 'newDay' })
    expect(later.map(({ field }) => field)).toContain('rules.criteria.balancedBudget-enter')
    expect(copiedAndUnconfirmed(sample)).toEqual([])
  })
})

describe('last year’s number', () => {
  test('is found in the texts that were copied', () => {
    expect(lastYearLeft(next())).toEqual([
      { field: 'texts.background', year: 2023, quote: 'Utmärkelsen delas ut 2023.' }
    ])
  })

  test.each([
    ['Bidraget lämnas senast den 17 maj 2023.', 1],
    ['Målet för 2023 nås. Vinnarna utses 2024.', 1],
    ['Målet för 2019 är fem enheter.', 1],
    ['Vinnarna utses i november 2021, och bidraget lämnas senast den 17 maj 2022.', 2],
    ['Vinnarna utses i november -22.', 1],
    ['Vinnarna utses i november 2025.', 0],
    ['Programmet antogs 2019 och gäller 2022–2026.', 0],
    ['Även 2023 deltog Linden.', 0],
    ['Enheten har tidigare deltagit 2023.', 0],
    ['Enligt lagen (2023:12) gäller detta.', 0],
    ['Telefon 120230.', 0],
    ['Dnr EXN 2023/41', 0],
    ['Ring 08-508 2023 00 eller kom till Storgatan 2023.', 0],
    ['', 0]
  ])('in “%s” it is found %i times', (text, times) => {
    expect(yearsLeftIn(text, 2024)).toHaveLength(times)
  })

  test.each(['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'])(
    'is not found in the real matter %s',
    async (name) => {
      const read = parseMatterFile(await readFile(`test/cases/${name}.namndklar`, 'utf8'), name)
      expect(read.ok && lastYearLeft(read.value.matter)).toEqual([])
    }
  )
})

describe('an earlier year’s number', () => {
  const left = (overrides: Parameters<typeof matterOf>[0]) =>
    lastYearLeft(matterOf({ awardYear: '2024', rules: { year: '2024' }, ...overrides })).map(({ field, year }) => [
      field,
      year
    ])

  test.each<[string, Parameters<typeof matterOf>[0]]>([
    ['committee.department', { committee: { department: 'Avdelningen 2023' } }],
    ['committee.proposalHeading', { committee: { proposalHeading: 'Förslag 2023' } }],
    ['committee.wording.approve', { committee: { wording: { approve: 'Nämnden godkänner 2023.' } } }],
    ['committee.wording.note', { committee: { wording: { note: 'Nämnden noterar 2023.' } } }],
    ['committee.wording.nominate', { committee: { wording: { nominate: 'Nämnden nominerar 2023.' } } }],
    ['committee.wording.immediateItem', { committee: { wording: { immediateItem: 'Justeras 2023.' } } }],
    ['committee.wording.immediateDecision', { committee: { wording: { immediateDecision: 'Justeras 2023.' } } }],
    ['meeting.place', { meeting: { place: 'Sal 2023' } }],
    ['preparation.within', { preparation: { within: 'projekt 2023' } }],
    ['preparation.group', { preparation: { group: 'gruppen 2023' } }],
    ['target.source', { target: { source: 'verksamhetsplanen för 2023' } }],
    [
      `minutes.decidedClauses.${id(5)}.text`,
      { minutes: { decidedClauses: [{ id: id(5), text: 'Nämnden godkänner 2023.' }] } }
    ],
    [`minutes.documents.${id(6)}.text`, { minutes: { documents: [{ id: id(6), text: 'Tjänsteutlåtande 2023' }] } }],
    [`units.${id(7)}.name`, { units: [unitOf({ id: id(7), name: 'Linden 2023' })] }],
    [`units.${id(7)}.home`, { units: [unitOf({ id: id(7), home: 'enheten 2023' })] }]
  ])('is looked for in %s', (field, overrides) => {
    expect(left(overrides)).toEqual([[field, 2023]])
  })

  test('is any year before this one, never this one or a later one', () => {
    expect(left({ meeting: { place: 'Sal 2019, sal 2022, sal 2023, sal 2024, sal 2025' } })).toEqual([
      ['meeting.place', 2019],
      ['meeting.place', 2022],
      ['meeting.place', 2023]
    ])
  })

  test('is not looked for while nobody can tell which year this is', () => {
    expect(left({ awardYear: 'i år', meeting: { place: 'Sal 2023' } })).toEqual([])
  })

  test('is told sentence by sentence, without the spaces around', () => {
    const text = 'Först detta.  Målet för 2023 nås! Är 2023 klart?\n  Lista 2022\nden 1.2 år 2023'
    expect(yearsLeftIn(text, 2024)).toEqual([
      { year: 2023, quote: 'Målet för 2023 nås!' },
      { year: 2023, quote: 'Är 2023 klart?' },
      { year: 2022, quote: 'Lista 2022' },
      { year: 2023, quote: 'den 1.2 år 2023' }
    ])
  })
})

describe('a field that was copied and is empty now', () => {
  const copied = [
    {
      from: '2023',
      fields: ['committee.name', 'officer.name', 'texts.background', 'texts.gone', `units.${id(7)}.name`]
    }
  ]

  test('waits for nobody’s yes, while a text of its own does', () => {
    const matter = matterOf({
      copied,
      committee: { name: ' ' },
      officer: { name: 'Alex' },
      units: [unitOf({ id: id(7), name: 'Linden' })],
      texts: { background: { text: [], basis: '' } },
      rules: { entryBy: { value: ' ', source: '', from: '2022', confirmed: '' } }
    })
    expect(copiedAndUnconfirmed(matter).filter(({ field }) => !field.startsWith('rules.'))).toEqual([
      { field: 'officer.name', from: '2023', value: 'Alex', waitsFor: 'yes' },
      { field: 'texts.background', from: '2023', value: '', waitsFor: 'yes' },
      { field: `units.${id(7)}.name`, from: '2023', value: 'Linden', waitsFor: 'yes' }
    ])
    expect(copiedAndUnconfirmed(matter).map(({ field }) => field)).not.toContain('rules.entryBy')
  })

  test('of the rules, waits only with a year it came from and until it is confirmed', () => {
    const line = { value: '2023-05-17', source: '' }
    const fields = (from: string, confirmed: string) =>
      copiedAndUnconfirmed(
        matterOf({ rules: { classes: [], criteria: [], entryBy: { ...line, from, confirmed } } })
      ).filter(({ field }) => field === 'rules.entryBy')
    expect(fields('2022', '')).toEqual([{ field: 'rules.entryBy', from: '2022', value: '2023-05-17', waitsFor: 'yes' }])
    expect(fields('2022', 'yes')).toEqual([])
    expect(fields(' ', '')).toEqual([])
  })

  test('of the rules’ classes and criteria, tells its name or its wording', () => {
    const part = { from: '2022', confirmed: '', source: '' }
    const matter = matterOf({ rules: { classes: [{ id: 'school', name: 'Skola', scope: '', ...part }] } })
    expect(copiedAndUnconfirmed(matter)).toContainEqual({
      field: 'rules.classes.school',
      from: '2022',
      value: 'Skola',
      waitsFor: 'yes'
    })
  })
})
