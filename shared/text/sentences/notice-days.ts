import { addDays } from '../../domain/reading/add-days'
import type { Day } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { bold, clause, line, text } from '../../document/build'
import type { Inline, Line } from '../../document/document'
import { findDates } from '../../rules/find-dates'
import type { DateKind, FoundDate } from '../../rules/matter-date'
import { answerOrGap } from '../fields/answer-or-gap'
import { paperDay } from '../language/date-text'

/** A day of the notice: told in the minutes as it was, reckoned as the last day on which it may happen, or not known. */
type NoticeDay = { readonly kind: 'told' | 'reckoned'; readonly day: Day } | { readonly kind: 'unknown' }

function noticeDay(dates: readonly FoundDate[], kind: DateKind): NoticeDay {
  const found = dates.find((each) => each.kind === kind)
  if (found?.when.kind !== 'day') return { kind: 'unknown' }
  return { kind: found.source.kind === 'matter' ? 'told' : 'reckoned', day: found.when.day }
}

/** One fact of a notice, under its name. */
export const factRow = (label: string, ...said: readonly Inline[]): Line => line(bold(`${label}: `), ...said)

/** What has not happened yet is told as the last day for it, and what rests on it is left out; both are listed. */
function happening(
  words: { readonly done: string; readonly due: string },
  found: NoticeDay,
  restsOnTold: boolean,
  gap: Inline
): Line {
  if (found.kind === 'told') return factRow(words.done, text(paperDay(found.day)))
  if (found.kind === 'unknown' || !restsOnTold) return factRow(words.done, gap)
  return factRow(words.due, text(paperDay(found.day)), clause(' ', gap))
}

/** The days of a notice, of what is verified at once or in the ordinary way, from the meeting to the day when it may be taken down. */
export function noticeDayRows(matter: MatterDraft, atOnce: boolean): readonly Line[] {
  const dates = findDates(matter, atOnce)
  const gap = (name: 'verifiedOn' | 'postedOn' | 'appealEnds'): Inline =>
    answerOrGap(readDay(matter.minutes[name]), `minutes.${name}`, paperDay)
  const [verified, posted, appeal] = [
    noticeDay(dates, 'verification'),
    noticeDay(dates, 'publicNotice'),
    noticeDay(dates, 'appeal')
  ]
  // A reckoned end of appeal holds only from a day of posting that has been told.
  const end = appeal.kind === 'told' || (appeal.kind === 'reckoned' && posted.kind === 'told') ? appeal.day : undefined
  return [
    factRow('Sammanträdesdag', answerOrGap(matterAnswers(matter).meetingDate, 'meeting.date', paperDay)),
    happening({ done: 'Justeringsdag', due: 'Justeras senast' }, verified, true, gap('verifiedOn')),
    happening({ done: 'Anslagsdag', due: 'Anslås senast' }, posted, verified.kind === 'told', gap('postedOn')),
    factRow('Tiden för överklagande går ut', end === undefined ? gap('appealEnds') : text(paperDay(end))),
    factRow('Anslaget tas ned tidigast', end === undefined ? gap('appealEnds') : text(paperDay(addDays(end, 1))))
  ]
}
