import { utc, type Day } from '../../domain/reading/day'
import { heldTogether } from './held-together'

const long = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day outside running text: `17 maj 2024`. */
export const dayText = (day: Day): string => long.format(utc(day))

/** A day in running text, always with its year: `den 17 maj 2024`. */
export const dayInText = (day: Day): string => `den ${dayText(day)}`

/** A month in running text: `november 2024` of `2024-11`. */
export const monthInText = (yearAndMonth: string): string => month.format(new Date(`${yearAndMonth}-01T00:00:00Z`))

/** The same three as they stand on a paper, where no line may part them. */
export const paperDay = (day: Day): string => heldTogether(dayText(day))
export const paperDayInText = (day: Day): string => heldTogether(dayInText(day))
export const paperMonth = (yearAndMonth: string): string => heldTogether(monthInText(yearAndMonth))
