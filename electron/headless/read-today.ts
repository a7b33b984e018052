import { readDay, type Day } from '../../shared/domain/day'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import type { Refusal } from './outcome'

/** The computer's own calendar day: a clock in UTC would still be at yesterday shortly after midnight. */
const dayByClock = (clock: Date): string =>
  [clock.getFullYear(), String(clock.getMonth() + 1).padStart(2, '0'), String(clock.getDate()).padStart(2, '0')].join(
    '-'
  )

/** The day given with `--today`, or the computer's own. */
export function readToday(given: string | boolean | undefined): Result<Day, Refusal> {
  const day = readDay(typeof given === 'string' ? given : dayByClock(new Date()))
  return day.kind === 'answered'
    ? succeeded(day.value)
    : failed({ exitCode: 2, sentence: '--today ska vara en dag, till exempel 2024-05-17. Se --help.' })
}
