import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { readMatterDay } from '../domain/read-matter-day'
import { weekdayAndDay } from './weekday-text'

/** Whose matter it is and when it is decided, in one line under the window's title. */
export function matterLine(matter: MatterDraft): string {
  const { committee, registryNumber } = matter
  const day = valueOf(readMatterDay(matter, 'meeting.date'))
  const parts = [
    committee.name.trim(),
    registryNumber.trim() && `dnr ${registryNumber.trim()}`,
    day && `sammanträde ${weekdayAndDay(day)}`
  ]
  return parts.filter(Boolean).join(' · ')
}
