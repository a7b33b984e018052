import { valueOf } from '../domain/reading/answer'
import { matterAnswers } from '../domain/answers/matter-answers'
import { confirmedRules } from '../rules/confirmed-rules'
import { extractDeadline } from '../rules/extract-deadline'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

/** A meeting so late that no extract of it can be in time. */
export const meetingAfterDeadline: CrossCheck = (matter) => {
  const meeting = valueOf(matterAnswers(matter).meetingDate)
  const deadline = extractDeadline(confirmedRules(matter))
  if (meeting === undefined || deadline === undefined || meeting <= deadline.day) return []
  return [
    {
      sentence: clashSentences.meetingAfterDeadline(meeting, deadline.day),
      fields: ['meeting.date', 'rules.extractBy'],
      severity: 'unlikely',
      papers: ['staff-report', 'minutes-extract']
    }
  ]
}
