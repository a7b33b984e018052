import { expect, test } from 'vitest'
import type { Answer } from '../../../../shared/domain/reading/answer'
import { addDays } from '../../../../shared/domain/reading/add-days'
import type { Day } from '../../../../shared/domain/reading/day'
import { readDay } from '../../../../shared/domain/reading/read-day'
import { readWinnersTime } from '../../../../shared/domain/reading/winners-time'
import { unreadableText } from '../../../../shared/text/fields/unreadable-text'

const told = (answer: Answer<unknown>, awardYear?: string): string =>
  answer.kind === 'unreadable' ? unreadableText(answer.because, awardYear) : expect.fail('was read')

test.each([
  ['30 februari 2026', 'Det är ingen dag i kalendern. Skriv till exempel 12 juni 2026 eller 2026-06-12.'],
  ['i morgon', 'Det går inte att läsa som en dag. Skriv till exempel 12 juni 2026, 12/6 2026 eller 2026-06-12.'],
  ['16 juni', 'Året saknas. Skriv till exempel 12 juni 2026 eller 12/6 2026.'],
  ['2026-06', 'Det är en månad. Skriv också vilken dag, till exempel 12 juni 2026.'],
  ['03-04-05', 'Det går inte att se vad som är dag, månad och år. Skriv till exempel 12 juni 2026 eller 2026-06-12.'],
  ['6/16/2026', 'Månaden ser ut att stå före dagen. Menar du den 16 juni 2026?'],
  ['onsdag 16 juni 2026', 'Den 16 juni 2026 är en tisdag. Rätta dagen eller veckodagen.']
])('of %j it says what is unclear, with examples of the matter’s year', (typed, words) =>
  expect(told(readDay(typed), '2026')).toBe(words)
)

test.each([
  ['i höst', 'Det går inte att läsa som en dag eller en månad. Skriv till exempel 12 juni 2026 eller november 2026.'],
  ['november', 'Året saknas. Skriv till exempel november 2026.']
])('of %j as the time of the winners it says what is unclear', (typed, words) =>
  expect(told(readWinnersTime(typed), '2026')).toBe(words)
)

test('where the matter’s year is not known the example is of the sample year', () => {
  expect(told(readDay('i går'), 'i år')).toContain('12 juni 2023')
  expect(told(readDay('i går'))).toContain('12 juni 2023')
})

test('of a day that exists it never says that it is none, however it is typed', () => {
  const wrong: string[] = []
  for (let day: Day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const [y, m, d] = day.split('-')
    for (const typed of [
      `${m}/${d}/${y}`,
      `${y?.slice(2)}-${m}-${d}`,
      `${y?.slice(2)}${m}${d}`,
      `${d}${m}${y}`,
      `mån ${day}`,
      `${day} 25.00`,
      `${d}/${m}`
    ]) {
      const answer = readDay(typed)
      if (answer.kind === 'unreadable' && unreadableText(answer.because, '2026').includes('ingen dag'))
        wrong.push(typed)
    }
  }
  expect(wrong).toEqual([])
})
