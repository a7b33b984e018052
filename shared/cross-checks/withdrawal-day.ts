import { valueOf } from '../domain/reading/answer'
import { matterAnswers } from '../domain/answers/matter-answers'
import { unitAnswers } from '../domain/answers/unit-answers'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

/** A unit that withdrew after the meeting took part when the decision was made. */
export const withdrawalDay: CrossCheck = (matter) => {
  const meeting = valueOf(matterAnswers(matter).meetingDate)
  // Once it is recorded, the decision itself tells who took part.
  if (meeting === undefined || matter.minutes.decision !== null) return []
  return matter.units.flatMap((unit) => {
    const { state, withdrawnOn, name } = unitAnswers(unit)
    const day = valueOf(withdrawnOn)
    if (valueOf(state) !== 'withdrawn' || day === undefined || day <= meeting) return []
    return [
      {
        sentence: clashSentences.withdrawnAfterMeeting(valueOf(name), day, meeting),
        fields: [`units.${unit.id}.withdrawnOn`, 'meeting.date'],
        severity: 'unlikely',
        papers: ['minutes-extract', 'cover-email']
      }
    ]
  })
}
