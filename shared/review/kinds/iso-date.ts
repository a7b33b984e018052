import { valueOf } from '../../domain/reading/answer'
import { dayFrom, type Day } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { toldAsHistory } from '../../rules/copied/told-as-history'
import { dayInText, dayText } from '../../text/language/date-text'
import { capitalised } from '../../text/language/capitalised'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import { instead, seen } from '../seen'
import type { Kind, PassageObservation, Reading } from '../observation'
import { daysInDigits } from '../days-in-digits'
import { sentencesOf } from '../sentences'

const iso = /(?<![\p{L}\p{N}./:-])(?:19|20|21)\d{2}-\d{2}-\d{2}(?![\p{N}/-])/gu

const written = (day: Day, before: string): string => {
  if (/(?<!\p{L})den\s+$/iu.test(before)) return dayText(day)
  return /(?:^|[.!?]\s+)$/.test(before) ? capitalised(dayInText(day)) : dayInText(day)
}

const isoDates = ({ passages }: Reading): readonly PassageObservation[] =>
  seen(
    inRunningText(passages),
    ({ plain }) => plain,
    iso,
    (match, { plain }) => {
      const day = valueOf(readDay(match[0]))
      return day === undefined
        ? { reason: findingReasons.isoDateUnknown }
        : { reason: findingReasons.isoDate, mend: instead(match, written(day, plain.slice(0, match.index))) }
    }
  )

function otherDays({ matter, passages }: Reading): readonly PassageObservation[] {
  const own = valueOf(matterAnswers(matter).awardYear)
  return inRunningText(passages).flatMap((passage) =>
    sentencesOf(passage.plain).flatMap(({ text, start: from }) =>
      daysInDigits(text, own).map(({ start, end, read }): PassageObservation => {
        // Without a year written, the matter's own is meant only where the sentence does not tell of what has been.
        const year = read?.year ?? (toldAsHistory(text, start, end) ? undefined : own)
        const day = read === undefined || year === undefined ? undefined : dayFrom(year, read.month, read.day)
        const place = { start: from + start, end: from + end }
        const found = { passage, ...place, reason: findingReasons.dayInDigits }
        return day === undefined
          ? found
          : { ...found, mend: { ...place, to: written(day, passage.plain.slice(0, place.start)) } }
      })
    )
  )
}

/** Days in running text that are written with digits alone: `2026-06-16`, `16/6`, `16.6.2026`, `260616`. */
export const isoDate: Kind = (reading) => [...isoDates(reading), ...otherDays(reading)]
