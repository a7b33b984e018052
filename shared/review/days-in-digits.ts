import { dayFrom } from '../domain/reading/day'

interface Read {
  readonly month: number
  readonly day: number
  /** Absent where none is written. */
  readonly year?: number
}

/** A day that digits alone tell, and how it reads; absent where several readings are as likely. */
export interface DayInDigits {
  readonly start: number
  readonly end: number
  readonly read?: Read
}

const before = '(?<![\\p{L}\\p{N}./:§-])'
const after = '(?![\\p{L}\\p{N}/:]|[.-]\\d)'
const yearAfter = '(?:\\s?[-–’/]\\s?|\\s)(\\d{4}|\\d{2})(?!\\d|[:.]\\d)'
/** Words that a day follows; without them "3/4" is a share, and "160616" a number. */
const spoken =
  /(?<!\p{L})(?:den|d\.|senast|före|innan|efter|från|till|med|möte|mötet|sammanträde|sammanträdet|måndag|tisdag|onsdag|torsdag|fredag|daterat|daterad|datum|kl|av den|fram till|mellan|och|inkom|deadline)(?:en|ens)?[:.]?\s+$/iu

const slash = new RegExp(`${before}(\\d{1,2})/(\\d{1,2})(?:${yearAfter})?${after}`, 'gu')
const dots = new RegExp(`${before}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?${after}`, 'gu')
const dashes = new RegExp(`${before}(\\d{1,2})-(\\d{1,2})-(\\d{4})${after}`, 'gu')
const yearFirst = new RegExp(
  `${before}((?:19|20|21)\\d{2})(?:([./ -])(?!\\d\\d-\\d\\d(?!\\d))(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?![\\p{L}\\p{N}/:-])`,
  'gu'
)
const six = new RegExp(
  `${before}(\\d{2})(\\d{2})(\\d{2})(?![\\p{L}\\p{N}/:-]|\\s(?:kr|kronor|personer|st)(?!\\p{L}))`,
  'gu'
)

const full = (year: string): number => Number(year.length === 2 ? `20${year}` : year)
const exists = (year: number, month: number, day: number): boolean => dayFrom(year, month, day) !== undefined
const leapYear = 2024

function slashed(text: string): readonly DayInDigits[] {
  return [...text.matchAll(slash)].flatMap((match) => {
    const [all, day = '', month = '', year] = match
    const isSpoken = spoken.test(text.slice(0, match.index))
    const isShare = Number(day) < Number(month) || /^24\/7/.test(all)
    const counted = /^\s+(?:av|del|delar|dels)(?!\p{L})/u.test(text.slice(match.index + all.length))
    if (!exists(leapYear, Number(month), Number(day)) || counted) return []
    if (year === undefined && !isSpoken && (isShare || Number(day) <= 12)) return []
    const read = { month: Number(month), day: Number(day), ...(year === undefined ? {} : { year: full(year) }) }
    return [{ start: match.index, end: match.index + all.length, read }]
  })
}

function dotted(text: string): readonly DayInDigits[] {
  return [...text.matchAll(dots), ...text.matchAll(dashes)].flatMap((match) => {
    const [all, day = '', month = '', year] = match
    if (!exists(leapYear, Number(month), Number(day))) return []
    const read = { month: Number(month), day: Number(day) }
    const place = { start: match.index, end: match.index + all.length }
    if (year !== undefined) return [{ ...place, read: { ...read, year: full(year) } }]
    return spoken.test(text.slice(0, match.index)) ? [{ ...place, end: place.end - 1, read }] : []
  })
}

const withYearFirst = (text: string): readonly DayInDigits[] =>
  [...text.matchAll(yearFirst)].flatMap((match) => {
    const [all, year = '', , ...parts]: (string | undefined)[] = match
    const [month = 0, day = 0] = parts.filter((part) => part !== undefined).map(Number)
    const place = { start: match.index, end: match.index + all.length }
    return exists(Number(year), month, day) ? [{ ...place, read: { year: Number(year), month, day } }] : []
  })

/** "160626" is read the way that gives the matter's own year; where both do or neither, it is not read. */
function sixDigits(text: string, own: number | undefined): readonly DayInDigits[] {
  return [...text.matchAll(six)].flatMap((match) => {
    const [one, two, three] = match.slice(1).map(Number)
    if (one === undefined || two === undefined || three === undefined) return []
    const readings = [
      { year: 2000 + one, month: two, day: three },
      { year: 2000 + three, month: two, day: one }
    ].filter(({ year, month, day }) => exists(year, month, day))
    const ours = readings.filter(({ year }) => year === own)
    const near = readings.filter(({ year }) => own !== undefined && Math.abs(year - own) <= 5)
    const place = { start: match.index, end: match.index + match[0].length }
    const [sure, ...more] = ours
    if (sure !== undefined && more.length === 0) return [{ ...place, read: sure }]
    const isSpoken = readings.length > 0 && spoken.test(text.slice(0, match.index))
    return near.length > 0 || isSpoken ? [place] : []
  })
}

/** The days of a text that are written with digits alone, other than `2026-06-16`. */
export const daysInDigits = (text: string, own: number | undefined): readonly DayInDigits[] =>
  /\d[/.-]\d|\d{6}|\d \d/.test(text)
    ? [...slashed(text), ...dotted(text), ...withYearFirst(text), ...sixDigits(text, own)]
    : []
