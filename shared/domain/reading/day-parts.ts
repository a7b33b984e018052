import { monthNumber, monthWord } from './months'

/** A day in figures, as its order of words tells them. */
export interface DayParts {
  /** Undefined where no year was typed. */
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  /** Whether the first figure may as well be a year of two digits: 26/07/06. */
  readonly mayBeYearFirst: boolean
}

const year = '(?<year>\\d{4}|\\d{2})'
const named = `(?<name>${monthWord})\\.?`
const forms = [
  /^(?<year>\d{4})(?<apart>[-/. ])(?<month>\d{1,2})\k<apart>(?<day>\d{1,2})$/,
  /^(?<year>(?:19|20|21)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/,
  /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})$/,
  new RegExp(`^(?<year>\\d{4})[ -]?${named}[ -]?(?<day>\\d{1,2})$`),
  new RegExp(`^(?<day>\\d{1,2}) ?/ ?(?<month>\\d{1,2})(?:(?: ?[-/,] ?| )${year})?$`),
  new RegExp(`^(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})(?:\\. ?| ?[-,] ?| )${year}$`),
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  new RegExp(`^(?<day>\\d{1,2})(?::?[ea])?\\.?[ -]?${named}(?: ?[-,/]? ?${year})?$`)
]
const yearFirst = /^(\d\d)([/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])$/

/** Two digits stand for 1990–2060; other years are written out. */
function wholeYear(typed: string): number | undefined {
  const value = Number(typed)
  if (typed.length === 4) return value
  if (value <= 60) return 2000 + value
  return value >= 90 ? 1900 + value : undefined
}

/** Two digits, a month and a day, where the year may be the first of them as well as the last. */
function mayBeYearFirst(word: string): boolean {
  const [, first, , , last] = yearFirst.exec(word) ?? []
  const asYear = first === undefined ? undefined : wholeYear(first)
  return asYear !== undefined && last !== undefined && asYear > (wholeYear(last) ?? 0)
}

function groupsOf(word: string): Partial<Record<string, string>> | undefined {
  for (const form of forms) {
    const groups = form.exec(word)?.groups
    if (groups !== undefined) return groups
  }
  return undefined
}

/** The figures of a day in one of the forms that people write it in, or undefined where it is in none of them. */
export function dayParts(word: string): DayParts | undefined {
  const groups = groupsOf(word)
  if (groups === undefined) return undefined
  const { year: typedYear, month, name, day } = groups
  const told = typedYear === undefined ? undefined : wholeYear(typedYear)
  if (typedYear !== undefined && told === undefined) return undefined
  return {
    year: told,
    month: name === undefined ? Number(month) : monthNumber(name),
    day: Number(day),
    mayBeYearFirst: mayBeYearFirst(word)
  }
}
