import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { utc, type Day } from '../domain/reading/day'
import type { MatterDraft } from '../domain/matter'
import { findDates } from '../rules/find-dates'
import { confirmedRules } from '../rules/confirmed-rules'
import { extractDeadline } from '../rules/extract-deadline'
import { dayOf, type FoundDate } from '../rules/matter-date'
import { awardWords } from '../text/language/award-words'
import { capitalised } from '../text/language/capitalised'
import { dateLabel, dateSourceText } from '../text/sentences/matter-date-text'
import { sendBySentence } from '../text/sentences/send-by-sentence'

const typedTime = /^(?:kl\.?\s*)?([01]?\d|2[0-3])[.:]([0-5]\d)$/i

const minutes = (count: number): number => count * 60_000
const hours = (count: number): number => minutes(count * 60)

/** How long a meeting is shown: nobody has told, and one without any length is hardly seen. */
const meetingLength = hours(2)

/** A day is reminded of a week before, at nine in the morning; the meeting a day before. */
const weekBefore = hours(7 * 24 - 9) / 1000
const dayBefore = hours(24) / 1000

/**
 * The meeting's own time, so that it stands in the calendar at its hour and takes it up; the other dates are whole days,
 * which leave one free (RFC 5545, 3.8.2.7).
 */
function timeOf({ kind }: FoundDate, day: Day, { meeting }: MatterDraft) {
  const time = kind === 'meeting' ? typedTime.exec(meeting.time.trim()) : null
  if (time === null)
    return { start: utc(day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT, remind: weekBefore }
  const start = new Date(utc(day).getTime() + minutes(Number(time[1]) * 60 + Number(time[2])))
  const end = new Date(start.getTime() + meetingLength)
  return { start, end, allDay: false, transparency: ICalEventTransparency.OPAQUE, remind: dayBefore }
}

const firstSequence = Date.UTC(2020, 0, 1)

/** A number that grows with each change of the matter, by which a calendar knows that a date it has is the older one. */
function sequenceOf({ changed }: MatterDraft): number {
  const at = Date.parse(changed)
  return Number.isNaN(at) ? 0 : Math.max(0, Math.floor((at - firstSequence) / 1000))
}

function descriptionOf(date: FoundDate, matter: MatterDraft): string {
  const deadline = date.kind === 'extract' ? extractDeadline(confirmedRules(matter)) : undefined
  return [capitalised(dateSourceText(date.source, matter)), deadline === undefined ? '' : sendBySentence(deadline)]
    .filter(Boolean)
    .join('\n')
}

const titleOf = ({ committee, awardYear }: MatterDraft): string =>
  [capitalised(awardWords(committee).definite), awardYear.trim()].filter(Boolean).join(' ')

/**
 * The matter's dates as a calendar file (.ics), for the user's own calendar. Times float: they are the clock's where the
 * reader is. Each date has an id of its own, so that a file imported again moves it instead of adding it. It has no method:
 * a published one must name an organiser (RFC 5546, 3.2.1), and nobody is.
 */
export function matterCalendar(matter: MatterDraft, stamp: Date): string {
  const title = titleOf(matter)
  const calendar = ical({ prodId: { company: 'Namndklar', product: 'Namndklar', language: 'SV' } })
  for (const date of findDates(matter)) {
    const day = dayOf(date)
    if (day === null) continue
    const { remind, ...time } = timeOf(date, day, matter)
    const summary = `${dateLabel(date, matter)} – ${title}`
    calendar.createEvent({
      id: `${matter.id}-${date.kind}@namndklar`,
      stamp,
      floating: true,
      sequence: sequenceOf(matter),
      ...time,
      summary,
      alarms: [{ type: ICalAlarmType.display, trigger: remind, description: summary }],
      description: descriptionOf(date, matter),
      ...(date.kind === 'meeting' && matter.meeting.place.trim() !== ''
        ? { location: matter.meeting.place.trim() }
        : {})
    })
  }
  return calendar.toString()
}
