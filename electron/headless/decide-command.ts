import { randomUUID } from 'node:crypto'
import { decide } from '../../shared/decided/decide'
import { decideProblemText } from '../../shared/told/decide-problem-text'
import { readingRemarks } from '../../shared/told/reading-remarks'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'
import { readOutFile, writeNewMatterFile } from './write-new-matter-file'

/** `decide FILE --out FILE [--strike NAME]… [--add NAME]…`: fixes the decision that the minutes tell, in a new file of the matter. */
export async function decideCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(
    args,
    { out: { type: 'string' }, strike: { type: 'string', multiple: true }, add: { type: 'string', multiple: true } },
    1
  )
  if (!read.ok) return refused(read.problem)
  const { options, lists, files } = read.value
  const out = readOutFile(options['out'])
  if (!out.ok) return refused(out.problem)
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const decided = decide(file.value.matter, {
    strike: lists['strike'] ?? [],
    add: lists['add'] ?? [],
    newId: randomUUID
  })
  if (!decided.ok)
    return refused({ exitCode: 1, sentence: `${decideProblemText(decided.problem)} Inget har skrivits.` })
  const written = await writeNewMatterFile(decided.value, out.value)
  return written.ok ? done([written.value], readingRemarks(file.value)) : refused(written.problem)
}
