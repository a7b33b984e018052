import { valueOf } from '../domain/reading/answer'
import { addDays } from '../domain/reading/add-days'
import { matterAnswers } from '../domain/answers/matter-answers'
import { dayCount } from '../rules/day-counts'
import { isVerifiedAtOnce } from '../rules/taken/immediate-verification'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { Clash, CrossCheck } from './clash'

/** A verification later than the act or the committee allows, or on another day than that of a meeting that verifies at once. */
export const verificationPeriod: CrossCheck = (matter) => {
  const { meetingDate, verifiedOn } = matterAnswers(matter)
  const [meeting, verified, period] = [
    valueOf(meetingDate),
    valueOf(verifiedOn),
    valueOf(dayCount(matter.committee, 'verification'))
  ]
  if (meeting === undefined || verified === undefined || verified <= meeting) return []
  const found = {
    fields: ['minutes.verifiedOn', 'meeting.date'] as Clash['fields'],
    papers: ['minutes-extract', 'public-notice'] as const
  }
  if (isVerifiedAtOnce(matter)) {
    const sentence = clashSentences.notVerifiedAtOnce(verified, meeting)
    return [
      {
        ...found,
        papers: [...found.papers],
        fields: [...found.fields, 'decision.immediateVerification'],
        sentence,
        severity: 'unlikely'
      }
    ]
  }
  if (period === undefined || verified <= addDays(meeting, period.days)) return []
  const sentence = clashSentences.verifiedTooLate(verified, addDays(meeting, period.days), period)
  return [{ ...found, papers: [...found.papers, 'minutes-notice'], sentence, severity: 'wrong' }]
}
