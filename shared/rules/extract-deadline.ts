import { valueOf } from '../domain/reading/answer'
import type { Day } from '../domain/reading/day'
import { readDay } from '../domain/reading/read-day'
import type { ConfirmedRules } from './confirmed-rules'
import { dayOff, type DayOff } from './days/day-off'
import { lastWorkingDay } from './days/last-working-day'
import { ruleAnswer } from './rule-answer'

/** The day by which the minutes extract is to be with the award (*sista dag för protokollsutdraget*). */
export interface ExtractDeadline {
  readonly day: Day
  /** The award's day is no statutory period and moves for no weekend: this is the last working day on or before it. */
  readonly sendBy: Day
  /** Why `sendBy` is an earlier day. */
  readonly dayOff: DayOff | undefined
}

/**
 * The extract's deadline where the year's rules tell it and someone has confirmed it; undefined where it is not known.
 */
export function extractDeadline({ extractBy }: Pick<ConfirmedRules, 'extractBy'>): ExtractDeadline | undefined {
  const day = valueOf(ruleAnswer(extractBy, readDay))
  return day === undefined ? undefined : { day, sendBy: lastWorkingDay(day), dayOff: dayOff(day) }
}
