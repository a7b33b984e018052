import { utc, type Day } from '../../domain/reading/day'

const dayLength = 86_400_000

/** How far away a day is, as on a notice board: `i dag`, `i morgon`, `12 dagar kvar`, `3 dagar sedan`. */
export function daysLeftText(day: Day, today: Day): string {
  const days = Math.round((utc(day).getTime() - utc(today).getTime()) / dayLength)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgon'
  if (days === -1) return 'i går'
  return days > 0 ? `${days} dagar kvar` : `${-days} dagar sedan`
}
