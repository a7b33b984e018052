import type { FieldPath } from '../domain/paths/matter-path'
import type { Day } from '../domain/reading/day'
import type { RuleLineName } from '../domain/rule-profile'

/** The dates of a matter, in the order of the work: from the unit's entry to the day when the winners are named. */
export type DateKind =
  'entry' | 'group' | 'papers' | 'meeting' | 'verification' | 'publicNotice' | 'appeal' | 'extract' | 'winners'

/** Why a date is not known: what has to be found out, or mended. */
export type UnknownDate = 'notTold' | 'unreadable' | 'notConfirmed' | 'followsUnknown' | 'noPeriod'

/** When something is: a day (`movedFrom` where L2 2 § has moved it), a month where no more is known, or not known. */
export type When =
  | { readonly kind: 'day'; readonly day: Day; readonly movedFrom?: Day }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'unknown'; readonly because: UnknownDate }

/**
 * Where a date comes from: the matter itself, the year's rules, a number of days, or the committee's own standing
 * orders.
 */
export type DateSource =
  | { readonly kind: 'matter' }
  | { readonly kind: 'rules'; readonly text: string }
  | { readonly kind: 'period'; readonly days: number; readonly text: string }
  | { readonly kind: 'standingOrders' }

export type DateStatus = 'past' | 'next' | 'later' | 'unknown'

/** Done or merely reached, late (*försenat*: the day has passed and nothing tells that it was done), or still open. */
export type DateStanding = 'done' | 'late' | 'open'

export interface MatterDate {
  readonly kind: DateKind
  readonly when: When
  readonly source: DateSource
  readonly status: DateStatus
  readonly standing: DateStanding
  /** Path of the field that tells the date, or that would tell it. */
  readonly field: FieldPath | `rules.${RuleLineName}`
}

/** A date that has not been compared with today yet. */
export type FoundDate = Pick<MatterDate, 'kind' | 'when' | 'source' | 'field'>

export const dayOf = ({ when }: Pick<MatterDate, 'when'>): Day | null => (when.kind === 'day' ? when.day : null)
