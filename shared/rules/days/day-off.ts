import { utc, yearOf, type Day } from '../../domain/reading/day'
import { holidayNames, holidayTable } from './holiday-table'

type HolidayName = (typeof holidayNames)[number]

/** Why a day is no working day: it has a name of its own in the calendar, or it ends the week. */
export type DayOff =
  { readonly kind: 'holiday'; readonly name: HolidayName } | { readonly kind: 'saturday' } | { readonly kind: 'sunday' }

function holidayOn(day: Day): HolidayName | undefined {
  const place = (holidayTable[yearOf(day)] ?? '').split(' ').indexOf(day.slice(5))
  return holidayNames[place]
}

/**
 * Whether a day is a Saturday, a Sunday, a public holiday (lag 1989:253) or an eve that L2 2 § counts with them;
 * undefined for a working day. Holidays are known for the years of the table, weekends for any year.
 */
export function dayOff(day: Day): DayOff | undefined {
  const name = holidayOn(day)
  if (name !== undefined) return { kind: 'holiday', name }
  const weekday = utc(day).getUTCDay()
  if (weekday === 6) return { kind: 'saturday' }
  return weekday === 0 ? { kind: 'sunday' } : undefined
}
