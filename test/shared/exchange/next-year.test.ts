import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { matterSchema } from '../../../shared/domain/matter'
import { unitSchema, unitStates } from '../../../shared/domain/unit'
import { nextYear } from '../../../shared/exchange/next-year'
import { changesBetween } from '../../../shared/exchange/compare/changes-between'
import { parseMatterFile } from '../../../shared/exchange/parse-matter-file'
import { writeMatterFile } from '../../../shared/exchange/matter-file'
import { confirmCopied } from '../../../shared/rules/copied/confirm-copied'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { lastYearLeft } from '../../../shared/rules/copied/last-year-left'
import { yearLeftIn } from '../../../shared/rules/copied/year-left-in'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { sampleMatter } from '../../../shared/sample/sample-matter'

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
const finished: MatterDraft = {
  ...sample,
  texts: {
    background: textOf('Utmärkelsen delas ut 2023.'),
    proposal: textOf('Nämnden godkänner.'),
    course: textOf('Bifall.')
  },
  minutes: { ...sample.minutes, itemNumber: '12', outcome: 'asProposed', verifiedOn: '2023-06-20', protocolNumber: '5' }
}
const next = begin(finished)

describe('next year’s matter', () => {
  test('keeps the committee, the officer and the wording', () => {
    expect(next.committee).toEqual(finished.committee)
    expect(next.officer).toEqual(finished.officer)
    expect(next.texts).toEqual({ background: finished.texts['background'] })
    expect(next.minutes.chair).toEqual(finished.minutes.chair)
  })

  test('asks every unit again under a new id that continues the old', () => {
    expect(next.units.map(({ state }) => state)).toEqual(['asked', 'asked', 'asked', 'asked'])
    expect(next.units.map(({ continues }) => continues)).toEqual(finished.units.map((unit) => unit.id))
    expect(new Set([next.id, ...next.units.map((unit) => unit.id)]).size).toBe(5)
    expect(next.units[0]).toMatchObject({
      name: 'Dagcentralen Linden',
      manager: 'Charlie Exempelberg',
      operator: 'city'
    })
  })

  test('begins anew with dates, numbers, answers and the minutes', () => {
    expect(next).toMatchObject({ awardYear: '2024', registryNumber: '', reportDate: '' })
    expect(next.meeting).toMatchObject({ date: '', time: '', place: 'Sammanträdesrummet Linden' })
    expect(next.preparation).toMatchObject({ group: 'förvaltningsgruppen', groupDate: '' })
    expect(next.target).toMatchObject({ units: '', source: '' })
    expect(next.decision).toMatchObject({ form: 'approve', immediateVerification: '' })
    expect(next.minutes).toMatchObject({ itemNumber: '', protocolNumber: '', outcome: '', verifiedOn: '' })
    for (const unit of next.units) {
      expect(unit).toMatchObject({
        employees: '',
        balancedBudget: '',
        financedByCity: '',
        entrySubmitted: '',
        withdrawnOn: '',
        overrides: []
      })
    }
  })

  test('has the rules of its own year where they are attested', () => {
    expect(next.rules).toEqual(profileForYear('2024'))
    expect(next.units.map(({ awardClass }) => awardClass)).toEqual(['', '', '', ''])
  })

  test('has the newest attested rules, unconfirmed, in a year of which nothing is known', () => {
    const rules = { ...next.rules, extractBy: { value: '2024-06-28', source: 'Brev', from: '', confirmed: 'yes' } }
    const later = begin({ ...next, rules }, '2025')
    expect(later.rules.extractBy).toEqual({ value: '2024-06-28', source: 'Brev', from: '2024', confirmed: '' })
    expect(later.rules.entryBy).toMatchObject({ value: '2024-05-17', from: '2024', confirmed: '' })
    expect(later.rules.recipientAddress).toMatchObject({ from: '2023', confirmed: '' })
  })

  test('can be written to a file and read again', () => {
    const read = parseMatterFile(writeMatterFile(next), 'next.namndklar')
    expect(read.ok && changesBetween(read.value.matter, next)).toEqual([])
  })
})

describe('a unit’s earlier years, next year', () => {
  test.each([
    [
      'took part and had earlier years',
      { state: 'entrySubmitted', participation: 'earlier', earlierYears: '2021' },
      'earlier',
      '2021, 2023'
    ],
    ['took part for the first time', { state: 'registered', participation: 'first' }, 'earlier', '2023'],
    ['took part and nobody had said anything before', { state: 'registered' }, 'earlier', '2023'],
    [
      'had years that cannot be read',
      { state: 'registered', participation: 'earlier', earlierYears: '2021 m.fl.' },
      'earlier',
      '2021 m.fl., 2023'
    ],
    [
      'withdrew, with earlier years',
      { state: 'withdrawn', participation: 'earlier', earlierYears: '2021' },
      'earlier',
      '2021'
    ],
    ['withdrew before its first time', { state: 'withdrawn', participation: 'first' }, '', ''],
    ['never answered', { state: 'asked' }, '', '']
  ] as const)('of one that %s', (_, given, participation, earlierYears) => {
    const unit = unitSchema.parse({ id: id(77), name: 'Linden', ...given })
    expect(begin({ ...sample, units: [unit] }).units[0]).toMatchObject({ participation, earlierYears })
  })

  test('are not extended by a year whose proposal was rejected', () => {
    const rejected = { ...sample, minutes: { ...sample.minutes, outcome: 'rejected' } }
    expect(begin(rejected).units[0]?.earlierYears).toBe('2021')
  })
})

describe('what was copied', () => {
  const fields = copiedAndUnconfirmed(next).map(({ field }) => field)
  const unitId = next.units[0]?.id ?? ''

  test('is listed field by field with its year, and nothing that is empty', () => {
    expect(fields).toContain('committee.name')
    expect(fields).toContain('texts.background')
    expect(fields).toContain(`units.${unitId}.name`)
    expect(fields).toContain(`units.${unitId}.earlierYears`)
    expect(fields).not.toContain(`units.${unitId}.awardClass`)
    expect(new Set(copiedAndUnconfirmed(next).map(({ from }) => from))).toEqual(new Set(['2023']))
  })

  test('is confirmed one by one, or a whole unit or part at a time', () => {
    const left = (path: string): string[] => copiedAndUnconfirmed(confirmCopied(next, path)).map(({ field }) => field)
    expect(left(`units.${unitId}.name`)).toEqual(fields.filter((field) => field !== `units.${unitId}.name`))
    expect(left(`units.${unitId}`)).toEqual(fields.filter((field) => !field.startsWith(`units.${unitId}.`)))
    expect(left('committee')).not.toContain('committee.name')
    expect(confirmCopied(next, 'comm')).toBe(next)
  })

  test('no longer counts when the unit is gone', () => {
    const without = copiedAndUnconfirmed({ ...next, units: [] }).map(({ field }) => field)
    expect(without.some((field) => field.startsWith('units.'))).toBe(false)
  })

  test('includes the lines of the rules that come from another year', () => {
    const later = copiedAndUnconfirmed(begin(next, '2025')).filter(({ field }) => field.startsWith('rules.'))
    expect(later).toContainEqual({ field: 'rules.entryBy', from: '2024', value: '2024-05-17' })
    expect(later.map(({ field }) => field)).toContain('rules.criteria.balancedBudget-enter')
    expect(copiedAndUnconfirmed(sample)).toEqual([])
  })
})

describe('last year’s number', () => {
  test('is found in the texts that were copied', () => {
    expect(lastYearLeft(next)).toEqual([{ field: 'texts.background', year: 2023, quote: 'Utmärkelsen delas ut 2023.' }])
  })

  test.each([
    ['Bidraget lämnas senast den 17 maj 2023.', 1],
    ['Målet för 2023 nås. Vinnarna utses 2024.', 1],
    ['Även 2023 deltog Linden.', 0],
    ['Enheten har tidigare deltagit 2023.', 0],
    ['Enligt lagen (2023:12) gäller detta.', 0],
    ['Telefon 120230.', 0],
    ['Dnr EXN 2023/41', 1],
    ['', 0]
  ])('in “%s” it is found %i times', (text, times) => {
    expect(yearLeftIn(text, 2023)).toHaveLength(times)
  })

  test.each(['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'])(
    'is not found in the real matter %s',
    async (name) => {
      const { readFile } = await import('node:fs/promises')
      const read = parseMatterFile(await readFile(`test/cases/${name}.namndklar`, 'utf8'), name)
      expect(read.ok && lastYearLeft(read.value.matter)).toEqual([])
    }
  )
})

test('whatever a year held, the next holds no answer, no date and no id of it', () => {
  const units = fc.array(
    fc.record({
      name: fc.string(),
      state: fc.constantFrom(...unitStates, ''),
      employees: fc.string(),
      earlierYears: fc.string()
    }),
    { maxLength: 8 }
  )
  fc.assert(
    fc.property(units, fc.string(), (given, dnr) => {
      const matter = matterSchema.parse({
        id: id(900),
        awardYear: '2023',
        registryNumber: dnr,
        units: given.map((unit, index) => ({ ...unit, id: id(1000 + index) }))
      })
      const made = begin(matter)
      expect(made.units.map(({ continues }) => continues)).toEqual(matter.units.map((unit) => unit.id))
      expect(made.units.every(({ state, employees }) => state === 'asked' && employees === '')).toBe(true)
      expect(made.units.map(({ name }) => name)).toEqual(matter.units.map(({ name }) => name))
      expect(made.registryNumber).toBe('')
    })
  )
})
