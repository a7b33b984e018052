import { answered, missing, unreadable, type Answer } from './answer'

const thousandsApart = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$/

/** What was typed without outer space, and without the spaces that set thousands apart. */
const digitsOf = (typed: string): string => {
  const word = typed.trim()
  return thousandsApart.test(word) ? word.replace(/[^\d]/g, '') : word
}

/** Reads a whole number from zero up; refuses `-3` as negative and everything else as no whole number. */
export function readCount(typed: string): Answer<number> {
  const digits = digitsOf(typed)
  if (digits === '') return missing
  if (/^\d{1,9}$/.test(digits)) return answered(Number(digits))
  return unreadable(typed, /^[-−]\s*\d+$/.test(digits) ? 'negative' : 'notAWholeNumber')
}

/** Reads a share in percent, `51`, `51,5` or `51 %`; refuses what is not within 0–100. */
export function readPercentage(typed: string): Answer<number> {
  const word = typed.trim()
  if (word === '') return missing
  const digits = word
    .replace(/(?:%|procent)$/i, '')
    .trimEnd()
    .replace(',', '.')
  const value = Number(digits)
  return /^\d{1,3}(?:\.\d{1,4})?$/.test(digits) && value <= 100 ? answered(value) : unreadable(typed, 'notAPercentage')
}

/** Reads a year of four digits, 1900–2199. */
export function readYear(typed: string): Answer<number> {
  const word = typed.trim()
  if (word === '') return missing
  return /^(?:19|20|21)\d\d$/.test(word) ? answered(Number(word)) : unreadable(typed, 'notAYear')
}

/** Reads years apart by commas, spaces or *och*, in rising order, each once. */
export function readYears(typed: string): Answer<readonly number[]> {
  const words = typed.split(/[\s,;]+|\boch\b/).filter((word) => word !== '')
  if (words.length === 0) return missing
  const years = words.map(readYear).map((year) => (year.kind === 'answered' ? year.value : null))
  const read = years.filter((year) => year !== null)
  return read.length === years.length
    ? answered([...new Set(read)].sort((a, b) => a - b))
    : unreadable(typed, 'notAYear')
}
