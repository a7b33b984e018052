import { answered, missing, unreadable, type Answer } from './answer'
import { yearOf, type Day } from './day'
import { readDay } from './read-day'

/** A comma may also stand between a day and its weekday or its time. */
const between =
  /[;\n]|(?<!(?:dag(?:en)?|\b(?:mån|tis|ons|tors?|fre|lör|sön))),(?! ?(?:kl\b|klockan\b|\d{1,2}[.:]\d\d(?![.\d])))| och /i

/**
 * Reads days apart by commas, semicolons, *och* or line breaks, in rising order, each once. A day without a year is of the
 * year that the day after it tells, as in `12 juni och 25 augusti 2026`, else of the year given.
 */
export function readDays(
  typed: string,
  reading: { readonly inYear?: number | undefined } = {}
): Answer<readonly Day[]> {
  const words = typed.split(between).filter((word) => word.trim() !== '')
  if (words.length === 0) return missing
  const days: Day[] = []
  let inYear = reading.inYear
  for (const word of words.reverse()) {
    const day = readDay(word, { inYear })
    if (day.kind !== 'answered') return unreadable(typed, day.kind === 'unreadable' ? day.because : 'dayNotUnderstood')
    inYear = yearOf(day.value)
    days.push(day.value)
  }
  return answered([...new Set(days)].sort())
}
