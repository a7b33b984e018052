import { valueOf } from '../domain/answer'
import { readDay, utc } from '../domain/day'
import type { MatterDraft } from '../domain/matter'

const meetingDay = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Whose matter it is and when it is decided, in one line under the window's title. */
export function matterLine({ committee, registryNumber, meeting }: MatterDraft): string {
  const day = valueOf(readDay(meeting.date))
  const parts = [
    committee.name.trim(),
    registryNumber.trim() && `dnr ${registryNumber.trim()}`,
    day && `sammanträde ${meetingDay.format(utc(day))}`
  ]
  return parts.filter(Boolean).join(' · ')
}
