import type { Day } from '../domain/reading/day'
import type { MatterPath } from '../domain/paths/matter-path'
import type { ExtractDeadline } from './extract-deadline'

/** Whether the item has been verified: on a day, or at once at the meeting. */
export type VerifiedCheck =
  | { check: 'verified'; outcome: 'met'; on: Day | 'atOnce' }
  | { check: 'verified'; outcome: 'notMet'; because: 'notUntil'; day: Day }
  | { check: 'verified'; outcome: 'notMet'; because: 'beforeMeeting'; day: Day; meeting: Day }
  | { check: 'verified'; outcome: 'unknown'; because: 'notTold' | 'unreadable' | 'noMeeting' | 'noDecision' }

/**
 * Whether the extract names every unit that takes part and no other: in the decision, or in the description of the case where
 * the decision names none.
 */
export type UnitsNamedCheck =
  | { check: 'unitsNamed'; outcome: 'met'; units: number; read: 'decision' | 'case' }
  | { check: 'unitsNamed'; outcome: 'notMet'; left: string[]; others: string[]; read: 'decision' | 'case' }
  | { check: 'unitsNamed'; outcome: 'unknown'; because: 'noUnits' | 'unnamed' | 'noDecision' | 'notTakenUp' }

/** Whether the extract speaks of the matter's own year all through. */
export type RightYearCheck =
  | { check: 'rightYear'; outcome: 'met'; year: number; read: number; history: string[] }
  | { check: 'rightYear'; outcome: 'notMet'; year: number; quotes: string[] }
  | { check: 'rightYear'; outcome: 'unknown'; because: 'notTold' | 'unreadable' }
  | { check: 'rightYear'; outcome: 'unknown'; because: 'unexplained'; year: number; quotes: string[] }

/** Whether the extract is in time; `sent` when it has gone already. */
export type DeadlineCheck =
  | { check: 'deadline'; outcome: 'met' | 'notMet'; deadline: ExtractDeadline; day: Day; sent: boolean }
  | { check: 'deadline'; outcome: 'unknown'; because: 'notTold' | 'notConfirmed' | 'unreadable' }
  | { check: 'deadline'; outcome: 'unknown'; because: 'noWorkingDayLeft'; deadline: ExtractDeadline; day: Day }

/** Whether the recipient's address is this year's. */
export type RecipientCheck =
  | { check: 'recipient'; outcome: 'met'; addresses: string[] }
  | { check: 'recipient'; outcome: 'notMet'; typed: string }
  | { check: 'recipient'; outcome: 'unknown'; because: 'notTold' }
  | { check: 'recipient'; outcome: 'unknown'; because: 'notConfirmed'; typed: string; from: string }

/** What has been held against what: nothing is said of facts that were not there to compare. */
export type ComparedFacts = 'dates' | 'votes' | 'present' | 'people' | 'units'

/** Whether the facts that the extract tells agree with one another. */
export type FactsAgreeCheck =
  | { check: 'factsAgree'; outcome: 'met'; compared: ComparedFacts[] }
  | { check: 'factsAgree'; outcome: 'notMet'; sentences: string[] }
  | { check: 'factsAgree'; outcome: 'unknown'; because: 'unlikely'; sentences: string[] }
  | { check: 'factsAgree'; outcome: 'unknown'; because: 'tooFew' }

/** One thing to look at before the extract is sent (*kontroll före sändning*). Advice, never a block. */
export type SendingCheck = (
  VerifiedCheck | UnitsNamedCheck | RightYearCheck | FactsAgreeCheck | DeadlineCheck | RecipientCheck
) & {
  /** Path of the field that tells it, or that would tell it. */
  field: MatterPath
}
