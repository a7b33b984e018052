import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { matterSchema } from '../../../../shared/domain/matter'
import { unitSchema, unitStates } from '../../../../shared/domain/unit'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { changesBetween } from '../../../../shared/exchange/compare/changes-between'
import { parseMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { writeMatterFile } from '../../../../shared/exchange/file/matter-file'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

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
/** Made in each test, as the program makes it. */
const next = () => begin(finished)

describe('next year’s matter', () => {
  test('keeps the committee, the officer and the wording', () => {
    expect(next().committee).toEqual(finished.committee)
    expect(next().officer).toEqual(finished.officer)
    expect(next().texts).toEqual({ background: finished.texts['background'] })
    expect(next().minutes.chair).toEqual(finished.minutes.chair)
  })

  test('asks every unit again under a new id that continues the old', () => {
    expect(next().units.map(({ state }) => state)).toEqual(['asked', 'asked', 'asked', 'asked'])
    expect(next().units.map(({ continues }) => continues)).toEqual(finished.units.map((unit) => unit.id))
    expect(new Set([next().id, ...next().units.map((unit) => unit.id)]).size).toBe(5)
    expect(next().units[0]).toMatchObject({
      name: 'Dagcentralen Linden',
      manager: 'Charlie Exempelberg',
      operator: 'city'
    })
  })

  test('begins anew with dates, numbers, answers and the minutes', () => {
    expect(next()).toMatchObject({ awardYear: '2024', registryNumber: '', reportDate: '' })
    expect(next().meeting).toMatchObject({ date: '', time: '', place: 'Sammanträdesrummet Linden' })
    expect(next().preparation).toMatchObject({ group: 'förvaltningsgruppen', groupDate: '' })
    expect(next().target).toMatchObject({ units: '', source: '' })
    expect(next().decision).toMatchObject({ form: 'approve', immediateVerification: '' })
    expect(next().minutes).toMatchObject({ itemNumber: '', protocolNumber: '', outcome: '', verifiedOn: '' })
    for (const unit of next().units) {
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
    expect(next().rules).toEqual(profileForYear('2024'))
    expect(next().units.map(({ awardClass }) => awardClass)).toEqual(['', '', '', ''])
  })

  test('keeps a unit’s class where the year’s rules still have it, and only there', () => {
    const { rules } = sample
    const [first] = rules.classes
    const own = {
      ...rules,
      classes: first
        ? [
            { ...first, id: 'kept' },
            { ...first, id: 'other' }
          ]
        : []
    }
    const units = ['kept', 'gone', ''].map((awardClass, row) => unitSchema.parse({ id: id(80 + row), awardClass }))
    expect(begin({ ...sample, rules: own, units }, '2031').units.map(({ awardClass }) => awardClass)).toEqual([
      'kept',
      '',
      ''
    ])
  })

  test('takes rules that say no year for those of the matter’s own', () => {
    const entryBy = { value: '2030-05-10', source: 'Brev', from: '', confirmed: 'yes' }
    expect(
      begin({ ...sample, awardYear: '2030', rules: { ...sample.rules, year: '', entryBy } }, '2031').rules.entryBy
    ).toEqual({
      ...entryBy,
      from: '2030',
      confirmed: ''
    })
  })

  test('has the newest attested rules, unconfirmed, in a year of which nothing is known', () => {
    const rules = { ...next().rules, extractBy: { value: '2024-06-28', source: 'Brev', from: '', confirmed: 'yes' } }
    const later = begin({ ...next(), rules }, '2025')
    expect(later.rules.extractBy).toEqual({ value: '2024-06-28', source: 'Brev', from: '2024', confirmed: '' })
    expect(later.rules.entryBy).toMatchObject({ value: '2024-05-17', from: '2024', confirmed: '' })
    expect(later.rules.recipientAddress).toMatchObject({ from: '2023', confirmed: '' })
  })

  test('lists what was copied into it, and no field that is empty', () => {
    const begun = begin({ ...sample, officer: { ...sample.officer, phone: ' ' } })
    const [copied] = begun.copied
    expect(copied?.from).toBe('2023')
    expect(copied?.fields).toContain('officer.name')
    expect(copied?.fields).not.toContain('officer.phone')
    expect(copied?.fields.filter((field) => field.endsWith('.awardClass'))).toEqual([])
    expect(copied?.fields).toContain(`units.${begun.units[0]?.id ?? ''}.participation`)
  })

  test('can be written to a file and read again', () => {
    const read = parseMatterFile(writeMatterFile(next()), 'next.namndklar')
    expect(read.ok && changesBetween(read.value.matter, next())).toEqual([])
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
    [
      'took part and had earlier years in another order, one of them this',
      { state: 'registered', participation: 'earlier', earlierYears: '2022, 2023, 2019' },
      'earlier',
      '2019, 2022, 2023'
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
