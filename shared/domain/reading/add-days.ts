import { dayFrom, utc, type Day } from './day'

const lastDay: Day = '9999-12-31'

/** The day so many days later, or earlier where the number is negative; the calendar ends with the year 9999. */
export function addDays(day: Day, days: number): Day {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  const year = date.getUTCFullYear()
  return year > 9999 ? lastDay : (dayFrom(year, date.getUTCMonth() + 1, date.getUTCDate()) ?? day)
}
