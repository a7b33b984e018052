import { valueOf } from '../domain/reading/answer'
import { addDays } from '../domain/reading/add-days'
import type { Day } from '../domain/reading/day'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import { confirmedRules } from './confirmed-rules'
import { dayCount, type DayCount } from './day-counts'
import { extractDeadline, type ExtractDeadline } from './extract-deadline'

/** What has to be found out before any advice can be given. */
export type MissingFact = 'deadline' | 'meeting' | 'period'

/** What the advice rests on, when all of it is known. */
export interface VerificationFacts {
  readonly meeting: Day
  /** The day when the minutes were verified, where that is told, else the last day of their ordinary verification. */
  readonly verifiedBy: Day
  /** Whether `verifiedBy` is a day that somebody has filled in. */
  readonly isTold: boolean
  readonly period: DayCount
  /** How many days after verification it is announced, where that is known. */
  readonly notice: DayCount | undefined
  readonly deadline: ExtractDeadline
}

/**
 * Whether ordinary verification surely is done by the last working day on which the extract can be sent (*råd om justering*). `ordinary`: it does.
 * `immediate`: only immediate or agreed early verification does. `impossible`: the meeting itself comes too late.
 * `unknown`: something has to be found out first.
 */
export type VerificationAdvice = { readonly lastOrdinaryMeetingDay: Day | null } & (
  | { readonly advice: 'ordinary' | 'immediate'; readonly facts: VerificationFacts }
  | { readonly advice: 'impossible'; readonly facts: VerificationFacts; readonly urgent: UrgentDecision }
  | { readonly advice: 'unknown'; readonly missing: readonly MissingFact[] }
)

/** What is left when it is too late: other meetings before the deadline, or else the chair (L1 6:39–40), or nothing. */
export type UrgentDecision =
  | { readonly kind: 'earlierMeetings'; readonly days: readonly Day[] }
  | { readonly kind: 'chair' }
  | { readonly kind: 'tooLate' }

function urgentDecision(matter: MatterDraft, deadline: ExtractDeadline, today: Day): UrgentDecision {
  if (deadline.day < today) return { kind: 'tooLate' }
  const others = valueOf(matterAnswers(matter).otherMeetingDates) ?? []
  const days = others.filter((day) => day >= today && day <= deadline.day)
  return days.length > 0 ? { kind: 'earlierMeetings', days } : { kind: 'chair' }
}

/** Advice on verification, from the meeting, the days of verification and the extract's deadline. */
export function verificationAdvice(matter: MatterDraft, today: Day): VerificationAdvice {
  const deadline = extractDeadline(confirmedRules(matter))
  const meeting = valueOf(matterAnswers(matter).meetingDate)
  const period = valueOf(dayCount(matter.committee, 'verification'))
  const lastOrdinaryMeetingDay = deadline && period ? addDays(deadline.sendBy, -period.days) : null
  if (!deadline || !meeting || !period) {
    const missing: MissingFact[] = [
      ...(deadline ? [] : (['deadline'] as const)),
      ...(meeting ? [] : (['meeting'] as const)),
      ...(period ? [] : (['period'] as const))
    ]
    return { advice: 'unknown', missing, lastOrdinaryMeetingDay }
  }
  const notice = valueOf(dayCount(matter.committee, 'publicNotice'))
  const told = valueOf(matterAnswers(matter).verifiedOn)
  const isTold = told !== undefined && told >= meeting
  const facts = { meeting, period, notice, deadline, verifiedBy: isTold ? told : addDays(meeting, period.days), isTold }
  if (meeting > deadline.day) {
    return { advice: 'impossible', facts, urgent: urgentDecision(matter, deadline, today), lastOrdinaryMeetingDay }
  }
  if (isTold && told <= today && told > deadline.day)
    return { advice: 'impossible', facts, urgent: { kind: 'tooLate' }, lastOrdinaryMeetingDay }
  return { advice: facts.verifiedBy <= deadline.sendBy ? 'ordinary' : 'immediate', facts, lastOrdinaryMeetingDay }
}
