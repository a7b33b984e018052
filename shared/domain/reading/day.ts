/** A day as `2023-06-12`. */
export type Day = `${number}-${number}-${number}`

const two = (part: number): string => String(part).padStart(2, '0')

/** The day of the calendar, or undefined for a 30 February. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day) : undefined
}

/** Midnight UTC of a day, for calendars that want a `Date`. */
export const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
