import type { DayOff } from '../../rules/days/day-off'

/** What a day off is, to follow *är*: `en söndag`, `midsommarafton`. */
export function dayOffText(dayOff: DayOff): string {
  switch (dayOff.kind) {
    case 'holiday':
      return dayOff.name
    case 'saturday':
      return 'en lördag'
    case 'sunday':
      return 'en söndag'
  }
}
