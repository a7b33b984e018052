import { addDays } from '../../domain/reading/add-days'
import type { Day } from '../../domain/reading/day'
import { dayOff } from './day-off'

/** The last working day on or before a day: the one to keep where nothing moves the deadline past a weekend. */
export const lastWorkingDay = (day: Day): Day => (dayOff(day) === undefined ? day : lastWorkingDay(addDays(day, -1)))
