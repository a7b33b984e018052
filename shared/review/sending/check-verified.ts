import { valueOf } from '../../domain/answer'
import type { Day } from '../../domain/day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/matter-answers'
import { isVerifiedAtOnce } from '../../rules/taken/immediate-verification'
import type { VerifiedCheck } from '../../rules/sending-check'

/** An item that is verified at once is verified when the meeting has been held. */
export function checkVerified(matter: MatterDraft, today: Day): VerifiedCheck {
  const { verifiedOn, meetingDate } = matterAnswers(matter)
  const check = 'verified'
  if (verifiedOn.kind === 'answered') {
    const day = verifiedOn.value
    return day > today ? { check, outcome: 'notMet', notUntil: day } : { check, outcome: 'met', on: day }
  }
  if (verifiedOn.kind === 'unreadable') return { check, outcome: 'unknown', because: 'unreadable' }
  if (!isVerifiedAtOnce(matter)) return { check, outcome: 'unknown', because: 'notTold' }
  const meeting = valueOf(meetingDate)
  if (meeting !== undefined && meeting > today) return { check, outcome: 'notMet', notUntil: meeting }
  return { check, outcome: 'met', on: 'atOnce' }
}
