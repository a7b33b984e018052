import { answered, missing, unreadable, type Answer } from './answer'
import { dayParts, type DayParts } from './day-parts'
import { dayWording } from './day-wording'
import { isMonthAlone, readMonth } from './read-month'
import { dayFrom, utc, type Day } from './day'
import type { UnreadableDay } from './unreadable-day'

/** What a day is read by, besides the words themselves. */
interface Reading {
  /** The year of a day that is typed without one; such a day is not read where no year is given. */
  readonly inYear?: number | undefined
}

/** A leap year, in which every day that some year has can be found. */
const someLeapYear = 2000

const whyNotADay = (year: number, { month, day }: DayParts): UnreadableDay => {
  const turned = dayFrom(year, day, month)
  return turned === undefined ? 'notADay' : { kind: 'monthFirst', day: turned }
}

/** The day of the parts, or why there is none. */
function dayOfParts(
  parts: DayParts,
  inYear: number | undefined
): { readonly day: Day } | { readonly because: UnreadableDay } {
  const year = parts.year ?? inYear
  if (year === undefined) {
    const because =
      dayFrom(someLeapYear, parts.month, parts.day) === undefined ? whyNotADay(someLeapYear, parts) : 'dayWithoutYear'
    return { because: because === 'notADay' ? because : 'dayWithoutYear' }
  }
  if (parts.mayBeYearFirst && year !== inYear) return { because: 'dayInTwoWays' }
  const day = dayFrom(year, parts.month, parts.day)
  return day === undefined ? { because: whyNotADay(year, parts) } : { day }
}

const whyNotUnderstood = (word: string): UnreadableDay => {
  if (readMonth(word) !== undefined || isMonthAlone(word)) return 'monthWithoutDay'
  return /^\d{1,2}([-./ ])\d{1,2}\1\d{2}$/.test(word) || /^(?:\d{6}|\d{8})$/.test(word)
    ? 'dayInTwoWays'
    : 'dayNotUnderstood'
}

/** `260616`, as the year's own matter writes it; the year first in any other would be a guess. */
const withCentury = (word: string, inYear: number | undefined): string => {
  const year = String(inYear)
  return /^\d{6}$/.test(word) && year.length === 4 && word.startsWith(year.slice(2))
    ? `${year.slice(0, 2)}${word}`
    : word
}

/**
 * Reads a day as people write it: `2023-06-12`, `12/6 2023`, `12.6.23`, `20230612`, `måndag den 12 juni 2023 kl. 17.00`.
 * What may be read in two ways is not read.
 */
export function readDay(typed: string, { inYear }: Reading = {}): Answer<Day> {
  const { word, weekday } = dayWording(typed)
  if (typed.trim() === '') return missing
  const parts = dayParts(withCentury(word, inYear))
  if (parts === undefined) return unreadable(typed, whyNotUnderstood(word))
  const read = dayOfParts(parts, inYear)
  if ('because' in read) return unreadable(typed, read.because)
  const isItsWeekday = weekday === undefined || weekday === utc(read.day).getUTCDay()
  return isItsWeekday ? answered(read.day) : unreadable(typed, { kind: 'otherWeekday', day: read.day })
}
