import { utc, type Day } from '../../domain/reading/day'

const name = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})

export const weekdayName = (day: Day): string => name.format(utc(day))

/** A day with its weekday and its year: `onsdag 17 maj 2023`. */
export const weekdayAndDay = (day: Day): string => long.format(utc(day))

/** A day with its weekday on the screen: `onsdag 17 maj`, with the year where it is another than today's. */
export const weekdayText = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(utc(day))
