import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { confirmChanged } from '../../../shared/rules/copied/confirm-changed'
import { ownProfile } from '../../../shared/rules/own-profile'
import { withOverride } from '../../../shared/rules/with-override'
import { withdrawnAfterReport } from '../../../shared/rules/withdrawn-after-report'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { criterionOf, lineOf, profileOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'

describe('a criterion set aside for a unit', () => {
  const matter = matterOf({ units: [unitOf(), unitOf({ id: idOf(2) })] })
  const overrides = (of = matter) => of.units.map((unit) => unit.overrides)

  test('stands with its reason at that unit and no other', () => {
    expect(overrides(withOverride(matter, idOf(2), 'staff', 'Två vakanser'))).toEqual([
      [],
      [{ criterion: 'staff', reason: 'Två vakanser' }]
    ])
  })

  test('is replaced by another reason, and counts again without one; other criteria stay set aside', () => {
    const both = withOverride(withOverride(matter, idOf(1), 'staff', 'Vakanser'), idOf(1), 'budget', 'Ny enhet')
    expect(overrides(withOverride(both, idOf(1), 'staff', 'Sjukdom'))[0]).toEqual([
      { criterion: 'budget', reason: 'Ny enhet' },
      { criterion: 'staff', reason: 'Sjukdom' }
    ])
    expect(overrides(withOverride(both, idOf(1), 'staff', ' '))[0]).toEqual([
      { criterion: 'budget', reason: 'Ny enhet' }
    ])
  })
})

describe('a user’s own profile as the start of a later year', () => {
  const part = { source: 'Brev', from: '2019' }

  test('counts what is confirmed from its own year, and leaves lines out that are not', () => {
    const own = ownProfile(
      profileOf('2023', {
        entryBy: { ...lineOf('2023-05-17'), from: '2019' },
        extractBy: { value: '2023-06-30', ...part, confirmed: '' }
      })
    )
    expect(own.year).toBe('2023')
    expect(own.entryBy).toEqual({ value: '2023-05-17', source: 'Testets källa', from: '2023', confirmed: 'yes' })
    expect(own.extractBy).toEqual({ value: '', source: '', from: '', confirmed: '' })
  })

  test('leaves out a day of another year that someone has confirmed', () => {
    const extractBy = { value: '2022-06-30', ...part, confirmed: 'yes' }
    expect(ownProfile(profileOf('2023', { extractBy })).extractBy.value).toBe('')
  })

  test('keeps a list whole when some of it is confirmed, each part with its year, and leaves it out when none is', () => {
    const criteria = [criterionOf({ id: 'a', from: '2019' }), criterionOf({ id: 'b', from: '2019', confirmed: '' })]
    const classes = [{ id: 'school', name: 'Skola', scope: '', ...part, confirmed: '' }]
    const own = ownProfile(profileOf('2023', { criteria, classes }))
    expect(own.criteria.map(({ id, from, confirmed }) => [id, from, confirmed])).toEqual([
      ['a', '2023', 'yes'],
      ['b', '2019', '']
    ])
    expect(own.classes).toEqual([])
  })
})

describe('a copied field that is changed', () => {
  const section = { text: [], basis: 'förr' }
  const fields = ['officer.name', 'officer.phone', 'texts.background', `units.${idOf(1)}.name`]
  const before = matterOf({
    officer: { name: 'Alex', phone: '08' },
    texts: { background: section },
    copied: [{ from: '2022', fields }]
  })
  const left = (after: MatterDraft) => confirmChanged(before, after).copied.flatMap((each) => each.fields)

  test('counts as confirmed, and the others wait as before', () => {
    expect(left({ ...before, officer: { ...before.officer, name: 'Kim' } })).toEqual(
      fields.filter((field) => field !== 'officer.name')
    )
    expect(left({ ...before, texts: { background: { ...section, basis: 'nu' } } })).toEqual(
      fields.filter((field) => field !== 'texts.background')
    )
    expect(left({ ...before, units: [unitOf({ name: 'Eken' })] })).toEqual(fields.slice(0, 3))
  })

  test('is the last of its year: then nothing is left of that year', () => {
    const one = { ...before, copied: [{ from: '2022', fields: ['officer.name'] }] }
    expect(confirmChanged(one, { ...one, officer: { ...one.officer, name: 'Kim' } }).copied).toEqual([])
  })

  test('leaves a matter as it is when nothing of what was copied is changed', () => {
    const after = { ...before, registryNumber: 'EXN 1' }
    expect(confirmChanged(before, after)).toBe(after)
    expect(confirmChanged(before, before)).toBe(before)
    const confirmed = { ...before, officer: { ...before.officer, name: 'Kim' }, copied: [] }
    expect(confirmChanged(before, confirmed)).toBe(confirmed)
  })

  test('is as little confirmed as before when its unit goes to the trash and comes back', () => {
    const removed = {
      ...before,
      units: [],
      removedUnits: before.units.map((unit) => ({ ...unit, removedAt: '2023-05-29', stoodAfter: '' }))
    }
    expect(left(removed)).toEqual(fields)
    expect(confirmChanged(removed, before).copied).toEqual(before.copied)
  })
})

describe('a unit that withdrew after the report', () => {
  const withdrew = (withdrawnOn: string, reportDate = '2023-05-29', state = 'withdrawn') =>
    withdrawnAfterReport(matterOf({ reportDate, units: [unitOf({ state, withdrawnOn })] })).length

  test.each([
    ['2023-05-28', 0],
    ['2023-05-29', 1],
    ['2023-05-30', 1],
    ['', 0],
    ['i maj', 0]
  ])('on %j is counted %i times', (withdrawnOn, times) => expect(withdrew(withdrawnOn)).toBe(times))

  test('is none while the report has no date, or the unit has not withdrawn', () => {
    expect(withdrew('2023-05-30', '')).toBe(0)
    expect(withdrew('2023-05-30', '2023-05-29', 'registered')).toBe(0)
  })
})
