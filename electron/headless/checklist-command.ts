import { checklistJson } from '../../shared/exchange/json/checklist-json'
import { checklistText } from '../../shared/text/sentences/checklist-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'

/** `checklist FILE [--json]`: how every unit stands to every rule of the year. */
export async function checklistCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { json: { type: 'boolean' } }, 1)
  if (!read.ok) return refused(read.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  return read.value.options['json'] === true
    ? done([JSON.stringify(checklistJson(matter), null, 2)])
    : done(checklistText(matter))
}
