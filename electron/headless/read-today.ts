import type { Day } from '../../shared/domain/reading/day'
import { readDay } from '../../shared/domain/reading/read-day'
import { dayByClock } from '../../shared/domain/reading/day-by-clock'
import { failed, succeeded, type Result } from '../../shared/result'
import type { Refusal } from './outcome'

/** The day given with `--today`, or the computer's own. */
export function readToday(given: string | boolean | undefined): Result<Day, Refusal> {
  const day = readDay(typeof given === 'string' ? given : dayByClock(new Date()))
  return day.kind === 'answered'
    ? succeeded(day.value)
    : failed({ exitCode: 2, sentence: '--today ska vara en dag, till exempel 2024-05-17. Se --help.' })
}
