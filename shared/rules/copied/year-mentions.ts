import { withoutOtherNumbers } from './without-other-numbers'

/** A year as it is written in a text: `2024`, or `24` in "17/5-24"; a span of years is mentioned once. */
export interface YearMention {
  /** The year, or the last one of a span. */
  readonly year: number
  /** The first year of a span; the year itself otherwise. */
  readonly from: number
  readonly start: number
  readonly end: number
}

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec'
const seasons = 'våren|sommaren|hösten|vintern|året|år|vt|ht|utmärkelsen'
const four = '(?:19|20|21)\\d{2}'
const edge = '(?<![\\p{L}\\p{N}_])'
const close = '(?![\\p{L}\\p{N}_])'

const spans = new RegExp(
  `(?<![\\p{L}\\p{N}_/.:-])(${four})\\s?(?:[–—-]|till(?: och med)?|t\\.o\\.m\\.)\\s?(${four})${close}`,
  'giu'
)
const between = new RegExp(`${edge}mellan(?: åren)? (${four}) och (${four})${close}`, 'giu')
/** "2024-25" and "2024–25", but not the month of "2024-11". */
const shortSpans = new RegExp(`(?<![\\p{L}\\p{N}_/.:-])(${four})[–-](1[3-9]|[2-9]\\d)(?![\\p{L}\\p{N}_-])`, 'gu')
const plain = new RegExp(`${edge}(${four})${close}`, 'gu')
const eightDigits = new RegExp(`${edge}(${four})(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${close})`, 'gu')

const short = [
  `${edge}\\d{1,2}/\\d{1,2}(?:\\s?[-–’'/]|\\s)(\\d{2})(?!\\s?\\d|[:.]\\d)${close}`,
  `${edge}\\d{1,2}\\.\\d{1,2}\\.(\\d{2})(?![\\p{L}\\p{N}_.])`,
  `${edge}(?:${months})\\.?\\s?[-–’'/](\\d{2})${close}`,
  `${edge}(?:${seasons})\\s?[-–’'/]?(?<=[-–’'/]|vt|ht)(\\d{2})${close}`,
  `(?<=\\p{L}\\s)[-–’'](\\d{2})(?![\\p{L}\\p{N}_]|\\s?(?:procent|%|grader))`,
  `(?<=utm\\p{L}{1,2}rkels\\p{L}{0,4})[-–/](\\d{2})${close}`
].map((pattern) => new RegExp(pattern, 'giu'))

/** "240517" where a day is spoken of; read year first, the way of the registers. */
const sixDigits = new RegExp(
  `(?<=${edge}(?:den|senast|daterat|daterad|möte|mötet|sammanträde|sammanträdet|till|före|innan|av)\\s)(\\d{2})(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${close})`,
  'giu'
)

/** How far from the matter's year two digits are still read as a year. */
const reach = 15

function mentions(text: string, pattern: RegExp, read: (digits: string) => number | undefined): readonly YearMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const digits = match[1] ?? ''
    const year = read(digits)
    const start = match.index + match[0].lastIndexOf(digits)
    return year === undefined ? [] : [{ year, from: year, start, end: start + digits.length }]
  })
}

function spanMentions(text: string): readonly YearMention[] {
  const whole = [...text.matchAll(spans), ...text.matchAll(between)]
  const shortened = [...text.matchAll(shortSpans)].map((match) => ({
    match,
    last: (match[1] ?? '').slice(0, 2) + (match[2] ?? '')
  }))
  return [...whole.map((match) => ({ match, last: match[2] ?? '' })), ...shortened].map(({ match, last }) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    return { year: Number(last), from: Number(match[1]), start, end: match.index + match[0].length }
  })
}

/** The years that a text mentions, in order; two digits count where they stand as a year's, near the matter's own. */
export function yearMentions(typed: string, own: number): readonly YearMention[] {
  if (!/\d\d/.test(typed)) return []
  const text = withoutOtherNumbers(typed)
  const near = (digits: string): number | undefined => {
    const year = 2000 + Number(digits)
    return Math.abs(year - own) <= reach ? year : undefined
  }
  const found = [
    ...spanMentions(text),
    ...mentions(text, plain, Number),
    ...mentions(text, eightDigits, Number),
    ...short.flatMap((pattern) => mentions(text, pattern, near)),
    ...mentions(text, sixDigits, near)
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  let free = 0
  return found.filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}
