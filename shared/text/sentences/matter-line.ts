import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { weekdayAndDay } from '../language/weekday-text'

/** Whose matter it is and when it is decided, in one line under the window's title. */
export function matterLine(matter: MatterDraft): string {
  const answers = matterAnswers(matter)
  const registryNumber = valueOf(answers.registryNumber)
  const day = valueOf(answers.meetingDate)
  const parts = [
    matter.committee.name.trim(),
    registryNumber && `dnr ${registryNumber}`,
    day && `sammanträde ${weekdayAndDay(day)}`
  ]
  return parts.filter(Boolean).join(' · ')
}
