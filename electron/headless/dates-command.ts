import { datesJson } from '../../shared/exchange/json/dates-json'
import { datesText } from '../../shared/text/sentences/dates-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'
import { readToday } from './read-today'

/** `dates FILE [--today DATE] [--json]`: the matter's dates, and whether ordinary verification reaches the deadline. */
export async function datesCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { today: { type: 'string' }, json: { type: 'boolean' } }, 1)
  if (!read.ok) return refused(read.problem)
  const today = readToday(read.value.options['today'])
  if (!today.ok) return refused(today.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  return read.value.options['json'] === true
    ? done([JSON.stringify(datesJson(matter, today.value), null, 2)])
    : done(datesText(matter, today.value))
}
