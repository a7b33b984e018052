import { valueOf } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { confirmedRules } from '../../rules/confirmed-rules'
import { extractDeadline } from '../../rules/extract-deadline'
import type { DeadlineCheck } from '../../rules/sending-check'

/** Today against the extract's last day; the day when it was sent, once that is told. */
export function checkDeadline(matter: MatterDraft, today: Day): DeadlineCheck {
  const check = 'deadline'
  const rules = confirmedRules(matter)
  const deadline = extractDeadline(rules)
  if (deadline === undefined) {
    const told = rules.extractBy.value === '' ? 'notConfirmed' : 'unreadable'
    return { check, outcome: 'unknown', because: matter.rules.extractBy.value.trim() === '' ? 'notTold' : told }
  }
  const sentOn = valueOf(matterAnswers(matter).extractSentOn)
  const day = sentOn ?? today
  if (sentOn === undefined && day > deadline.sendBy && day <= deadline.day)
    return { check, outcome: 'unknown', because: 'noWorkingDayLeft', deadline, day }
  return { check, outcome: day > deadline.day ? 'notMet' : 'met', deadline, day, sent: sentOn !== undefined }
}
