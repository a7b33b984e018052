import { utc, type Day } from '../domain/day'

const short = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day with its weekday on the screen: `onsdag 17 maj`, with the year where it is another than today's. */
export const weekdayText = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(utc(day))
