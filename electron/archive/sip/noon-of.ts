import type { Day } from '../../../shared/domain/reading/day'

/** A day as a moment for a standard that wants one: noon, in no time zone. */
export const noonOf = (day: Day): string => `${day}T12:00:00`
