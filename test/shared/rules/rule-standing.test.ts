import { describe, expect, it } from 'vitest'
import type { RuleLineName } from '../../../shared/domain/rule-profile'
import { confirmedRules } from '../../../shared/rules/confirmed-rules'
import { partsNotOfYear, partsToConfirm } from '../../../shared/rules/rule-parts'
import { asksForDay, criterionStanding, lineStanding } from '../../../shared/rules/rule-standing'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { matterOf } from '../../builders/matter'
import { criterionOf } from '../../builders/profile'

const line = (value: string, from = '2024', confirmed = '') => ({ value, source: 'Brev', from, confirmed })
const kind = (name: RuleLineName, value: string, from = '2024', confirmed = '') =>
  lineStanding(name, line(value, from, confirmed), '2026').kind

describe('how a line stands in 2026', () => {
  it.each<[RuleLineName, string, string, string, string]>([
    ['entryBy', ' ', '', '', 'open'],
    ['entryBy', '2026-05-15', '2026', 'yes', 'confirmed'],
    ['entryBy', '2026-05-15', '2026', '', 'unconfirmed'],
    ['entryBy', 'den 17 maj 2024', '2024', '', 'otherYear'],
    ['entryBy', 'den 17 maj 2024', '2024', 'yes', 'otherYear'],
    ['entryBy', '2025-05-16', '2026', 'yes', 'otherYear'],
    ['extractBy', 'i juni 2023, senast', '2023', 'yes', 'otherYear'],
    ['extractBy', 'sista juni', '2026', 'yes', 'confirmed'],
    ['winners', '2024-11', '2024', 'yes', 'otherYear'],
    ['winners', '2026-11', '2026', 'yes', 'confirmed'],
    ['winners', '2027-01-20', '2026', 'yes', 'confirmed'],
    ['winners', '2027-01-20', '2027', 'yes', 'otherYear'],
    ['winnersPlace', 'Stadshuset', '2024', '', 'unconfirmed'],
    ['recipientAddress', 'pris2024@example.se', '2024', 'yes', 'confirmed']
  ])('%s %j from %j, confirmed %j: %s', (name, value, from, confirmed, standing) => {
    expect(kind(name, value, from, confirmed)).toBe(standing)
  })

  it('is as typed where the matter has no year that can be read', () => {
    expect(lineStanding('entryBy', line('2023-05-17', '2023', 'yes'), 'i år').kind).toBe('confirmed')
  })

  it('asks for a day where one is missing or another year’s, and for nothing else', () => {
    const asks = (name: RuleLineName, value: string): boolean => asksForDay(name, line(value), '2026')
    expect([
      asks('entryBy', ''),
      asks('winners', '2024-11'),
      asks('entryBy', '2026-05-15'),
      asks('winnersPlace', '')
    ]).toEqual([true, true, false, false])
  })
})

describe('a criterion that nobody has put in words', () => {
  it('is confirmed or not by its kind', () => {
    const kinds = ['yes', ''].map((confirmed) => criterionStanding(criterionOf({ wording: '', confirmed })).kind)
    expect(kinds).toEqual(['confirmed', 'unconfirmed'])
  })
})

describe('the confirmed rules of a matter', () => {
  it('are none of those copied from other years', () => {
    const { classes, criteria, ...lines } = confirmedRules(matterOf({ awardYear: '2026' }))
    expect([classes, criteria]).toEqual([[], []])
    expect(new Set(Object.values(lines).map(({ value }) => value))).toEqual(new Set(['']))
  })

  it('are all of those of an attested year', () => {
    const { classes, entryBy } = confirmedRules(matterOf({ awardYear: '2023' }))
    expect([classes.length, entryBy.value]).toEqual([5, '2023-05-17'])
  })

  it('are none where they were confirmed for another year than the matter’s', () => {
    const matter = { ...matterOf({ awardYear: '2023' }), awardYear: '2026' }
    expect(confirmedRules(matter).classes).toEqual([])
    expect(confirmedRules(matter).recipientAddress.value).toBe('')
    expect(partsToConfirm(matter).map(({ from }) => from)).toEqual(partsToConfirm(matter).map(() => '2023'))
  })

  it('are told apart from what waits for a yes and from what waits for a day', () => {
    const matter = matterOf({
      awardYear: '2026',
      rules: {
        ...profileForYear('2026'),
        classes: [],
        criteria: [criterionOf({ id: 'a' }), criterionOf({ id: 'b', confirmed: '' })]
      }
    })
    const fields = (parts: readonly { field: string }[]) => parts.map(({ field }) => field)
    expect(fields(partsToConfirm(matter))).toContain('rules.criteria.b')
    expect(fields(partsToConfirm(matter))).not.toContain('rules.criteria.a')
    expect(fields(partsToConfirm(matter))).not.toContain('rules.entryBy')
    expect(fields(partsNotOfYear(matter))).toContain('rules.entryBy')
  })
})
