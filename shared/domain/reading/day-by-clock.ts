import { dayFrom, type Day } from './day'

/** The calendar day that a clock shows where the user is, so that it turns at the user's own midnight. */
export const dayByClock = (clock: Date): Day =>
  dayFrom(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()) ?? '1970-01-01'
