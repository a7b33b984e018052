import { valueOf } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readOutcome } from '../../domain/answers/read-outcome'
import type { SendingCheck, VerifiedCheck } from '../../rules/sending-check'
import { isVerifiedAtOnce } from '../../rules/taken/immediate-verification'

type Found = VerifiedCheck & Pick<SendingCheck, 'field'>

/** An item that is verified at once is verified when the meeting has been held and the decision says so. */
function atOnce(matter: MatterDraft, today: Day, meeting: Day | undefined): Found {
  const check = 'verified'
  if (!isVerifiedAtOnce(matter)) return { check, outcome: 'unknown', because: 'notTold', field: 'minutes.verifiedOn' }
  if (readOutcome(matter.minutes).kind !== 'answered')
    return { check, outcome: 'unknown', because: 'noDecision', field: 'minutes.outcome' }
  if (meeting === undefined) return { check, outcome: 'unknown', because: 'noMeeting', field: 'meeting.date' }
  return meeting > today
    ? { check, outcome: 'notMet', because: 'notUntil', day: meeting, field: 'minutes.verifiedOn' }
    : { check, outcome: 'met', on: 'atOnce', field: 'minutes.verifiedOn' }
}

/** Whether the item is verified: on a day that has been, and not before the meeting. */
export function checkVerified(matter: MatterDraft, today: Day): Found {
  const { verifiedOn, meetingDate } = matterAnswers(matter)
  const [check, field] = ['verified', 'minutes.verifiedOn'] as const
  const meeting = valueOf(meetingDate)
  if (verifiedOn.kind === 'unreadable') return { check, outcome: 'unknown', because: 'unreadable', field }
  if (verifiedOn.kind === 'missing') return atOnce(matter, today, meeting)
  const day = verifiedOn.value
  if (meeting === undefined) return { check, outcome: 'unknown', because: 'noMeeting', field: 'meeting.date' }
  if (day < meeting) return { check, outcome: 'notMet', because: 'beforeMeeting', day, meeting, field }
  return day > today
    ? { check, outcome: 'notMet', because: 'notUntil', day, field }
    : { check, outcome: 'met', on: day, field }
}
