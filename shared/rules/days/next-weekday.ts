import { addDays } from '../../domain/reading/add-days'
import type { Day } from '../../domain/reading/day'
import { dayOff } from './day-off'

/**
 * The day on which a statutory period that ends on `day` may still be met: the day itself, or the next weekday after a
 * Saturday, Sunday, public holiday, midsummer, Christmas or New Year's Eve. L2: lag (1930:173) 2 §.
 */
export function nextWeekday(day: Day): Day {
  const next = addDays(day, 1)
  return dayOff(day) === undefined || next === day ? day : nextWeekday(next)
}
