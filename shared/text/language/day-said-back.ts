import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import { readDays } from '../../domain/reading/read-days'
import { weekNumber } from '../../domain/reading/week-number'
import { dayText } from './date-text'
import { weekdayAndDay } from './weekday-text'

/** A typed day as it was read, with its weekday and week, and whether its year was taken from the matter; empty where none was. */
export function daySaidBack(typed: string, inYear?: number): string {
  const day = valueOf(readDay(typed, { inYear }))
  if (day === undefined) return ''
  const ownYear = valueOf(readDay(typed)) === undefined ? ', ärendets år' : ''
  return `${weekdayAndDay(day)}${ownYear}, vecka ${weekNumber(day)}`
}

/** Several typed days as they were read. */
export const daysSaidBack = (typed: string, inYear?: number): string =>
  (valueOf(readDays(typed, { inYear })) ?? []).map(dayText).join(', ')
