import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { deadlines } from '../../rules/deadlines'
import { dayOf } from '../../rules/matter-date'
import { verificationAdvice } from '../../rules/verification-advice'
import { dateSourceText } from '../../text/sentences/matter-date-text'
import { verificationReason } from '../../text/sentences/verification-advice-text'

/** The matter's dates and the advice on verification in the shape that scripts read. */
export function datesJson(matter: MatterDraft, today: Day) {
  const verification = verificationAdvice(matter, today)
  return {
    dates: deadlines(matter, today).map((date) => ({
      kind: date.kind,
      date: dayOf(date),
      source: dateSourceText(date.source, matter),
      status: date.status
    })),
    verification: {
      advice: verification.advice,
      reason: verificationReason(verification, matter.committee).join(' '),
      lastOrdinaryMeetingDay: verification.lastOrdinaryMeetingDay
    }
  }
}
