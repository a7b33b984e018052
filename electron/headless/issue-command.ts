import { randomUUID } from 'node:crypto'
import type { Day } from '../../shared/domain/reading/day'
import { readDay } from '../../shared/domain/reading/read-day'
import { paperKinds } from '../../shared/domain/paper-kind'
import { failed, succeeded, type Result } from '../../shared/result'
import { issuePaper } from '../../shared/issued/issue-paper'
import { issueProblemText } from '../../shared/told/issue-problem-text'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { readingRemarks } from '../../shared/told/reading-remarks'
import { readArguments, readWord } from './arguments'
import { done, refused, type Outcome, type Refusal } from './outcome'
import { readMatter } from './read-matter'
import { readOutFile, writeNewMatterFile } from './write-new-matter-file'

function readOn(given: string | boolean | undefined): Result<Day, Refusal> {
  const day = readDay(typeof given === 'string' ? given : '')
  return day.kind === 'answered'
    ? succeeded(day.value)
    : failed({ exitCode: 2, sentence: 'Ange dagen då handlingen gick ut med --on. Se --help.' })
}

/** `issue FILE --paper KIND --on DAY [--to WHOM] --out FILE`: keeps a paper as it went out, in a new file of the matter. */
export async function issueCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(
    args,
    { paper: { type: 'string' }, on: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } },
    1
  )
  if (!read.ok) return refused(read.problem)
  const { options, files } = read.value
  const paper = readWord('paper', options['paper'] ?? '', paperKinds)
  if (!paper.ok) return refused(paper.problem)
  const on = readOn(options['on'])
  if (!on.ok) return refused(on.problem)
  const out = readOutFile(options['out'])
  if (!out.ok) return refused(out.problem)
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const kind = paper.value ?? 'staff-report'
  const issued = issuePaper(file.value.matter, {
    paper: kind,
    on: on.value,
    to: String(options['to'] ?? ''),
    newId: randomUUID
  })
  if (!issued.ok)
    return refused({ exitCode: 1, sentence: `${kindsOfPapers[kind].name}: ${issueProblemText(issued.problem)}` })
  const written = await writeNewMatterFile(issued.value, out.value)
  return written.ok ? done([written.value], readingRemarks(file.value)) : refused(written.problem)
}
