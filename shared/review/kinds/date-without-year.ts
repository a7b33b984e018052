import { valueOf } from '../../domain/answer'
import { matterAnswers } from '../../domain/matter-answers'
import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { months } from '../months'
import { instead, seen } from '../seen'
import type { Kind } from '../observation'

const day = `\\d{1,2}(?:[:.]?e)?\\s+(?:${months})`
/** "den 17 maj till den 19 maj 2024": the later year is said of both; a day of every year has none. */
const shared = `\\s*(?:[–-]|till(?: och med)?|och|eller|samt)\\s*(?:den\\s+)?${day}\\s+\\d{4}`
const ownYear = ',?\\s+(?:år\\s+)?\\d{4}(?!\\d)'
const everyYear = '\\s+(?:varje|vartannat)\\s+år|\\s+årligen'
const yearless = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/])(?:den\\s+)?${day}(?![\\p{L}\\p{N}])(?!${ownYear}|${shared}|${everyYear})`,
  'giu'
)

export const dateWithoutYear: Kind = ({ matter, passages }) => {
  const year = valueOf(matterAnswers(matter).awardYear)
  return seen(inRunningText(passages), ({ plain }) => plain, yearless, (match) => ({
    reason: findingReasons.dateWithoutYear,
    ...(year === undefined ? {} : { mend: instead(match, `${match[0]} ${year}`) })
  }))
}
