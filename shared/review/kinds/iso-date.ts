import { valueOf } from '../../domain/answer'
import { readDay } from '../../domain/day'
import { dayInText, dayText } from '../../text/date-text'
import { capitalised } from '../../text/capitalised'
import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { instead, seen } from '../seen'
import type { Kind } from '../observation'

const iso = /(?<![\p{L}\p{N}./:-])(?:19|20|21)\d{2}-\d{2}-\d{2}(?![\p{N}/-])/gu

const written = (day: Parameters<typeof dayText>[0], before: string): string => {
  if (/(?<!\p{L})den\s+$/iu.test(before)) return dayText(day)
  return /(?:^|[.!?]\s+)$/.test(before) ? capitalised(dayInText(day)) : dayInText(day)
}

export const isoDate: Kind = ({ passages }) =>
  seen(inRunningText(passages), ({ plain }) => plain, iso, (match, { plain }) => {
    const day = valueOf(readDay(match[0]))
    return day === undefined
      ? { reason: findingReasons.isoDateUnknown }
      : { reason: findingReasons.isoDate, mend: instead(match, written(day, plain.slice(0, match.index))) }
  })
