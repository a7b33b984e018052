import { answered, missing, unreadable, type Answer } from './answer'

/** A day as `2023-06-12`. */
export type Day = `${number}-${number}-${number}`

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december'
]
const inWords = new RegExp(`^(?:den )?(\\d{1,2}) (${monthNames.join('|')}) (\\d{4})$`, 'i')
const inDigits = /^(\d{4})-(\d{2})-(\d{2})$/

const two = (part: number): string => String(part).padStart(2, '0')

/** The day of the calendar, or undefined for a 30 February. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day) : undefined
}

/** Reads a day typed as `2023-06-12`, `12 juni 2023` or `den 12 juni 2023`; refuses days that no calendar has. */
export function readDay(typed: string): Answer<Day> {
  const word = typed.trim().replace(/\s+/g, ' ')
  if (word === '') return missing
  const digits = inDigits.exec(word)
  const words = inWords.exec(word)
  const day = digits
    ? dayFrom(Number(digits[1]), Number(digits[2]), Number(digits[3]))
    : words
      ? dayFrom(Number(words[3]), monthNames.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]))
      : undefined
  return day === undefined ? unreadable(typed, 'notADay') : answered(day)
}

/** Midnight UTC of a day, for calendars that want a `Date`. */
export const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
