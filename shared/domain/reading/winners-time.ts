import { answered, missing, unreadable, type Answer } from './answer'
import type { Day } from './day'
import { readDay } from './read-day'
import { dayWording } from './day-wording'
import { isMonthAlone, readMonth } from './read-month'

/** When the winners are known, which may be told by the month only. */
export type WinnersTime =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'month'; readonly month: string }

/** Reads a day, or a month typed as `2024-11` or `november 2024`. */
export function readWinnersTime(typed: string): Answer<WinnersTime> {
  const { word } = dayWording(typed)
  const month = readMonth(word)
  if (month !== undefined) return answered({ kind: 'month', month })
  const day = readDay(typed)
  if (day.kind === 'answered') return answered({ kind: 'day', day: day.value })
  if (day.kind === 'missing') return missing
  if (isMonthAlone(word)) return unreadable(typed, 'monthWithoutYear')
  return unreadable(typed, day.because === 'dayNotUnderstood' ? 'notADayOrMonth' : day.because)
}
