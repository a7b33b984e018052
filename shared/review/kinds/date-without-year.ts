import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import { months } from '../months'
import { instead, seen } from '../seen'
import type { Kind } from '../observation'

const short = 'jan|febr?|apr|aug|sept?|okt|nov|dec'
const day = `\\d{1,2}(?:[:.]?[ae]|\\.)?\\s+(?:${months}|${short})`
/** "den 17 maj till den 19 maj 2024": the later year is said of both; a day of every year has none. */
const shared = `\\s*(?:[–-]|till(?: och med)?|och|eller|samt)\\s*(?:den\\s+)?${day}\\s+\\d{4}`
const ownYear = '\\.?,?\\s+(?:år\\s+)?\\d{4}(?!\\d)|\\s?[-–’]\\d{2}(?!\\d)'
const everyYear = '\\s+(?:varje|vartannat)\\s+år|\\s+årligen'
const yearless = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/])((?:den\\s+)?)(${day}(?:(?<=\\s(?:${short}))\\.(?=\\s\\p{Ll}))?)(?![\\p{L}\\p{N}])(?!${ownYear}|${shared}|${everyYear})`,
  'giu'
)

/** "17:e maj", "28 nov" and so on as a day is written out: "17 maj", "28 november". */
function inFull(written: string): string {
  const [digits = '', month = ''] = written.split(/[^\p{L}\p{N}]*\s+|(?<=\d)[:.]?[ae]?\.?\s+/u)
  const name = months.split('|').find((each) => each.startsWith(month.replace('.', '').toLowerCase())) ?? month
  return `${/\d+/.exec(digits)?.[0] ?? digits} ${name}`
}

export const dateWithoutYear: Kind = ({ matter, passages }) => {
  const year = valueOf(matterAnswers(matter).awardYear)
  return seen(
    inRunningText(passages),
    ({ plain }) => plain,
    yearless,
    (match) => ({
      reason: findingReasons.dateWithoutYear,
      ...(year === undefined ? {} : { mend: instead(match, `${match[1] ?? ''}${inFull(match[2] ?? '')} ${year}`) })
    })
  )
}
