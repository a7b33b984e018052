import { answered, missing, unreadable, type Answer } from './answer'
import { readDay, type Day } from './day'

/** When the winners are known, which may be told by the month only. */
export type WinnersTime = { kind: 'day'; day: Day } | { kind: 'month'; month: string }

/** Reads a day, or a month typed as `2024-11`. */
export function readWinnersTime(typed: string): Answer<WinnersTime> {
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.exec(typed.trim())?.[0]
  if (month !== undefined) return answered({ kind: 'month', month })
  const day = readDay(typed)
  if (day.kind === 'answered') return answered({ kind: 'day', day: day.value })
  return day.kind === 'missing' ? missing : unreadable(typed, 'notADay')
}
