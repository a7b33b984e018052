import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { confirmedRules } from '../../rules/confirmed-rules'
import { extractDeadline } from '../../rules/extract-deadline'
import { verificationAdvice } from '../../rules/verification-advice'
import { dateLines } from './date-lines'
import { postingDayRemark } from './posting-day-remark'
import { sendBySentence } from './send-by-sentence'
import { adviceWords, verificationReason } from './verification-advice-text'

/** The dates of a matter in order of time, and the advice on verification, as plain text. */
export function datesText(matter: MatterDraft, today: Day): readonly string[] {
  const advice = verificationAdvice(matter, today)
  const deadline = extractDeadline(confirmedRules(matter))
  const remarks = [postingDayRemark(matter), deadline === undefined ? '' : sendBySentence(deadline)].filter(
    (remark) => remark !== ''
  )
  return [
    ...dateLines(matter, today),
    ...remarks.flatMap((remark) => ['', remark]),
    '',
    `${adviceWords[advice.advice]}.`,
    ...verificationReason(advice, matter.committee)
  ]
}
