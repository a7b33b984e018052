import { expect, test } from 'vitest'
import { addDays } from '../../../../shared/domain/reading/add-days'
import { utc, type Day } from '../../../../shared/domain/reading/day'
import { weekNumber } from '../../../../shared/domain/reading/week-number'
import { daySaidBack, daysSaidBack } from '../../../../shared/text/language/day-said-back'
import { ruleValueWords } from '../../../../shared/text/fields/rule-value-words'

test.each([
  ['16.6.2026', 'tisdag 16 juni 2026, vecka 25'],
  ['16 juni', 'tisdag 16 juni 2026, ärendets år, vecka 25'],
  ['30 februari', ''],
  ['', '']
])('%j is said back as %j', (typed, words) => expect(daySaidBack(typed, 2026)).toBe(words))

test('several days are said back in order', () => {
  expect(daysSaidBack('25/8 och 16/6', 2026)).toBe('16 juni 2026, 25 augusti 2026')
  expect(daysSaidBack('25/8, kanske', 2026)).toBe('')
})

test.each([
  ['2026-01-01', 1],
  ['2026-06-16', 25],
  ['2026-12-31', 53],
  ['2027-01-01', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
  ['2021-01-03', 53]
] as const)('%s is in week %i', (day, week) => expect(weekNumber(day)).toBe(week))

test('a week begins on Monday, and 4 January is always in the first', () => {
  for (let day: Day = '1990-01-01'; day <= '2060-12-31'; day = addDays(day, 1)) {
    const next = addDays(day, 1)
    if (utc(next).getUTCDay() !== 1) expect(weekNumber(next), next).toBe(weekNumber(day))
    else expect([weekNumber(day) + 1, 1], next).toContain(weekNumber(next))
    if (day.endsWith('-01-04')) expect(weekNumber(day), day).toBe(1)
  }
})

test.each([
  ['winners', 'nov 2026', 'November 2026'],
  ['winners', '2026-11', 'November 2026'],
  ['winners', '25/11-26', '25 november 2026'],
  ['extractBy', '30/6 2026', '30 juni 2026'],
  ['entryBy', 'i juni', 'I juni'],
  ['winnersPlace', '2026-11', '2026-11']
] as const)('the line %s with %j is shown as %s', (name, value, words) =>
  expect(ruleValueWords(name, value)).toBe(words)
)
