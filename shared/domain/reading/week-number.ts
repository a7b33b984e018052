import { addDays } from './add-days'
import { utc, yearOf, type Day } from './day'

const dayInMilliseconds = 86_400_000

/** The week of a day, as Swedish calendars number them (ISO 8601): weeks begin on Monday, and belong to their Thursday's year. */
export function weekNumber(day: Day): number {
  const fromMonday = (utc(day).getUTCDay() + 6) % 7
  const thursday = addDays(day, 3 - fromMonday)
  const firstOfYear = Date.UTC(yearOf(thursday), 0, 1)
  return Math.floor((utc(thursday).getTime() - firstOfYear) / dayInMilliseconds / 7) + 1
}
