import type { Day } from '../domain/reading/day'
import type { MatterPath } from '../domain/paths/matter-path'
import type { ExtractDeadline } from './extract-deadline'

/** Whether the item has been verified: on a day, or at once at the meeting. */
export type VerifiedCheck =
  | { readonly check: 'verified'; readonly outcome: 'met'; readonly on: Day | 'atOnce' }
  | { readonly check: 'verified'; readonly outcome: 'notMet'; readonly because: 'notUntil'; readonly day: Day }
  | {
      readonly check: 'verified'
      readonly outcome: 'notMet'
      readonly because: 'beforeMeeting'
      readonly day: Day
      readonly meeting: Day
    }
  | {
      readonly check: 'verified'
      readonly outcome: 'unknown'
      readonly because: 'notTold' | 'unreadable' | 'noMeeting' | 'noDecision'
    }

/**
 * Whether the extract names every unit that takes part and no other: in the decision, or in the description of the case where
 * the decision names none.
 */
export type UnitsNamedCheck =
  | {
      readonly check: 'unitsNamed'
      readonly outcome: 'met'
      readonly units: number
      readonly read: 'decision' | 'case'
    }
  | {
      readonly check: 'unitsNamed'
      readonly outcome: 'notMet'
      readonly left: readonly string[]
      readonly others: readonly string[]
      readonly read: 'decision' | 'case'
    }
  | {
      readonly check: 'unitsNamed'
      readonly outcome: 'unknown'
      readonly because: 'noUnits' | 'unnamed' | 'noDecision' | 'notTakenUp'
    }

/** Whether the extract speaks of the matter's own year all through. */
export type RightYearCheck =
  | {
      readonly check: 'rightYear'
      readonly outcome: 'met'
      readonly year: number
      readonly read: number
      readonly history: readonly string[]
    }
  | {
      readonly check: 'rightYear'
      readonly outcome: 'notMet'
      readonly year: number
      readonly quotes: readonly string[]
    }
  | { readonly check: 'rightYear'; readonly outcome: 'unknown'; readonly because: 'notTold' | 'unreadable' }
  | {
      readonly check: 'rightYear'
      readonly outcome: 'unknown'
      readonly because: 'unexplained'
      readonly year: number
      readonly quotes: readonly string[]
    }

/** Whether the extract is in time; `sent` when it has gone already. */
export type DeadlineCheck =
  | {
      readonly check: 'deadline'
      readonly outcome: 'met' | 'notMet'
      readonly deadline: ExtractDeadline
      readonly day: Day
      readonly sent: boolean
    }
  | {
      readonly check: 'deadline'
      readonly outcome: 'unknown'
      readonly because: 'notTold' | 'notConfirmed' | 'unreadable'
    }
  | {
      readonly check: 'deadline'
      readonly outcome: 'unknown'
      readonly because: 'noWorkingDayLeft'
      readonly deadline: ExtractDeadline
      readonly day: Day
    }

/** Whether the recipient's address is this year's. */
export type RecipientCheck =
  | { readonly check: 'recipient'; readonly outcome: 'met'; readonly addresses: readonly string[] }
  | { readonly check: 'recipient'; readonly outcome: 'notMet'; readonly typed: string }
  | { readonly check: 'recipient'; readonly outcome: 'unknown'; readonly because: 'notTold' }
  | {
      readonly check: 'recipient'
      readonly outcome: 'unknown'
      readonly because: 'notConfirmed'
      readonly typed: string
      readonly from: string
    }

/** What has been held against what: nothing is said of facts that were not there to compare. */
export type ComparedFacts = 'dates' | 'votes' | 'present' | 'people' | 'units'

/** Whether the facts that the extract tells agree with one another. */
export type FactsAgreeCheck =
  | { readonly check: 'factsAgree'; readonly outcome: 'met'; readonly compared: readonly ComparedFacts[] }
  | { readonly check: 'factsAgree'; readonly outcome: 'notMet'; readonly sentences: readonly string[] }
  | {
      readonly check: 'factsAgree'
      readonly outcome: 'unknown'
      readonly because: 'unlikely'
      readonly sentences: readonly string[]
    }
  | { readonly check: 'factsAgree'; readonly outcome: 'unknown'; readonly because: 'tooFew' }

/** One thing to look at before the extract is sent (*kontroll före sändning*). Advice, never a block. */
export type SendingCheck = (
  VerifiedCheck | UnitsNamedCheck | RightYearCheck | FactsAgreeCheck | DeadlineCheck | RecipientCheck
) & {
  /** Path of the field that tells it, or that would tell it. */
  readonly field: MatterPath
}
