import { dayFrom, type Day } from '../domain/reading/day'
import { months } from './months'

/** A day, or a month, as a text tells it; the year may be left out. */
export interface DayInText {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: number | undefined
  readonly month: number
  readonly year: number | undefined
}

const names = months.split('|')
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:den\\s+)?(\\d{1,2})(?::?e)?\\s+)?(${months})(?:\\s+(\\d{4}))?(?![\\p{L}\\p{N}])`,
  'giu'
)
const inFigures = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

/** Every day and month that a text names, in order. */
export function daysIn(text: string): readonly DayInText[] {
  const words = [...text.matchAll(inWords)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    day: number(match[1]),
    month: names.indexOf((match[2] ?? '').toLowerCase()) + 1,
    year: number(match[3])
  }))
  const figures = [...text.matchAll(inFigures)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    day: Number(match[3]),
    month: Number(match[2]),
    year: Number(match[1])
  }))
  return [...words, ...figures]
    .filter(({ day, year }) => day !== undefined || year !== undefined)
    .sort((a, b) => a.start - b.start)
}

/** Whether a text's day is another than the form's: another day or month, or, where it tells one, another year. */
export function isOtherDay({ day, month, year }: DayInText, form: Day): boolean {
  const said = dayFrom(year ?? Number(form.slice(0, 4)), month, day ?? Number(form.slice(8)))
  return said !== form
}

/** Whether it is the same day of another year: that is for whoever looks at years to tell. */
export const isOnlyOtherYear = ({ day, month, year }: DayInText, form: Day): boolean =>
  year !== undefined &&
  year !== Number(form.slice(0, 4)) &&
  month === Number(form.slice(5, 7)) &&
  (day ?? Number(form.slice(8))) === Number(form.slice(8))
