import ical, { ICalCalendarMethod } from 'ical-generator'
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

/** The meeting's own time, so that it stands in the calendar at its hour; the other dates are whole days. */
function startOf({ kind }: FoundDate, day: Day, { meeting }: MatterDraft): { start: Date; allDay: boolean } {
  const time = kind === 'meeting' ? typedTime.exec(meeting.time.trim()) : null
  if (time === null) return { start: utc(day), allDay: true }
  return { start: new Date(utc(day).getTime() + (Number(time[1]) * 60 + Number(time[2])) * 60_000), allDay: false }
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
 * reader is. Each date has an id of its own, so that a file imported again moves it instead of adding it.
 */
export function matterCalendar(matter: MatterDraft, stamp: Date): string {
  const title = titleOf(matter)
  const calendar = ical({
    prodId: { company: 'Namndklar', product: 'Namndklar', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH
  })
  for (const date of findDates(matter)) {
    const day = dayOf(date)
    if (day === null) continue
    calendar.createEvent({
      id: `${matter.id}-${date.kind}@namndklar`,
      stamp,
      floating: true,
      ...startOf(date, day, matter),
      summary: `${dateLabel(date, matter)} – ${title}`,
      description: descriptionOf(date, matter),
      ...(date.kind === 'meeting' && matter.meeting.place.trim() !== ''
        ? { location: matter.meeting.place.trim() }
        : {})
    })
  }
  return calendar.toString()
}
