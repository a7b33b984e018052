const weekdays = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör']
const weekdayWord = '(?<weekday>mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?'
const hour = '(?:[01]?\\d|2[0-3])'
const minutes = '[.:][0-5]\\d'
/** Written in UTC, the last two hours of a day are the next day in Sweden. */
const zoned = `(?:[01]?\\d|2[01])${minutes}(?:${minutes}(?:[.,]\\d+)?)?z`
const local = `${hour}${minutes}(?:${minutes}(?:[.,]\\d+)?)?(?:\\+0[12]:?00)?`
const clock = new RegExp(
  `(?:,? ?(?:kl\\.? ?| klockan )${hour}(?:${minutes})?|(?:,? |t)(?:${zoned}|${local}))(?: ?- ?${hour}(?:${minutes})?)?$`
)
const weekdayBefore = new RegExp(`^${weekdayWord}[.,]? (?=\\S)`)
const weekdayAfter = new RegExp(`(?: \\(|, ?| )${weekdayWord}\\.?\\)?$`)

/** What was typed of a day, without what stands around it. */
export interface DayWording {
  /** The day itself, in lower case, with single spaces and plain hyphens. */
  readonly word: string
  /** The weekday that stands beside it, 0 for Sunday. */
  readonly weekday: number | undefined
}

const plain = (typed: string): string =>
  typed
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ['’](?=\d\d$)/, ' ')
    .toLowerCase()

/** As the program itself writes a day: nothing stands around it. */
const inFigures = /^\d{4}-\d\d-\d\d$/

/** Sets a weekday, a time of day, *den* and a full stop apart from the day that they stand beside. */
export function dayWording(typed: string): DayWording {
  if (inFigures.test(typed)) return { word: typed, weekday: undefined }
  const timeless = plain(typed).replace(/\.$/, '').replace(clock, '')
  const named = weekdayBefore.exec(timeless) ?? weekdayAfter.exec(timeless)
  const word =
    named === null ? timeless : timeless.slice(0, named.index) + timeless.slice(named.index + named[0].length)
  const weekday = named?.groups?.['weekday']
  return {
    word: word.replace(/^den /, ''),
    weekday: weekday === undefined ? undefined : weekdays.indexOf(weekday.slice(0, 3))
  }
}
