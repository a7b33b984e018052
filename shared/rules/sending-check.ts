import type { Day } from '../domain/day'
import type { ExtractDeadline } from './extract-deadline'

/** Whether the item has been verified: on a day, or at once at the meeting. */
export type VerifiedCheck =
  | { check: 'verified'; outcome: 'met'; on: Day | 'atOnce' }
  | { check: 'verified'; outcome: 'notMet'; notUntil: Day }
  | { check: 'verified'; outcome: 'unknown'; because: 'notTold' | 'unreadable' }

/** Whether the extract names every unit that takes part. */
export type UnitsNamedCheck =
  | { check: 'unitsNamed'; outcome: 'met'; units: number }
  | { check: 'unitsNamed'; outcome: 'notMet'; left: string[] }
  | { check: 'unitsNamed'; outcome: 'unknown'; because: 'noUnits' | 'unnamed' }

/** Whether the extract speaks of the matter's own year all through. */
export type RightYearCheck =
  | { check: 'rightYear'; outcome: 'met'; year: number }
  | { check: 'rightYear'; outcome: 'notMet'; year: number; quotes: string[] }
  | { check: 'rightYear'; outcome: 'unknown'; because: 'notTold' | 'unreadable' }

/** Whether the extract is in time; `sent` when it has gone already. */
export type DeadlineCheck =
  | { check: 'deadline'; outcome: 'met' | 'notMet'; deadline: ExtractDeadline; day: Day; sent: boolean }
  | { check: 'deadline'; outcome: 'unknown'; because: 'notTold' | 'notConfirmed' | 'unreadable' }

/** Whether the recipient's address is this year's. */
export type RecipientCheck =
  | { check: 'recipient'; outcome: 'met'; addresses: string[] }
  | { check: 'recipient'; outcome: 'notMet'; typed: string }
  | { check: 'recipient'; outcome: 'unknown'; because: 'notTold' }
  | { check: 'recipient'; outcome: 'unknown'; because: 'notConfirmed'; typed: string; from: string }

/** One thing to look at before the extract is sent (*kontroll före sändning*). Advice, never a block. */
export type SendingCheck = (VerifiedCheck | UnitsNamedCheck | RightYearCheck | DeadlineCheck | RecipientCheck) & {
  /** Path of the field that tells it, or that would tell it. */
  field: string
}
