import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { valueOf } from '../../shared/domain/answer'
import type { MatterDraft } from '../../shared/domain/matter'
import { matterAnswers } from '../../shared/domain/matter-answers'
import { writeMatterFile } from '../../shared/exchange/matter-file'
import { nextYear } from '../../shared/exchange/next-year'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { copiedAndUnconfirmed } from '../../shared/rules/copied/copied-and-unconfirmed'
import { lastYearLeft } from '../../shared/rules/copied/last-year-left'
import { copiedLines, yearLeftLine } from '../../shared/text/copied-text'
import { problemText } from '../../shared/text/problem-text'
import { targetProblem } from '../files/target-problem'
import { writeFileSafely } from '../files/write-file-safely'
import { readArguments } from './arguments'
import { done, refused, type Outcome, type Refusal } from './outcome'
import { readMatter } from './read-matter'

const refusal = (exitCode: 1 | 2, sentence: string): Result<never, Refusal> => failed({ exitCode, sentence })

function readOutFile(given: string | boolean | undefined): Result<string, Refusal> {
  return typeof given === 'string' && given !== '' ? succeeded(given) : refusal(2, 'Ange en fil med --out. Se --help.')
}

/** A matter that someone has begun to work on is not written over; an empty file holds nothing to lose. */
function holdsSomething(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (!found.isFile() || found.size > 0)
}

async function write(matter: MatterDraft, path: string): Promise<Result<string, Refusal>> {
  try {
    await mkdir(dirname(path), { recursive: true })
    if (holdsSomething(path)) return refusal(2, `Filen ${basename(path)} finns redan; inget har ändrats.`)
  } catch (error) {
    return refusal(1, problemText(targetProblem(error, path)).what)
  }
  const written = await writeFileSafely(path, new TextEncoder().encode(writeMatterFile(matter)))
  return written.ok ? written : refusal(1, problemText(written.problem).what)
}

function remarksOn(matter: MatterDraft): string[] {
  const copied = copiedLines(copiedAndUnconfirmed(matter), matter)
  const left = lastYearLeft(matter).map((each) => yearLeftLine(each, matter))
  return [
    ...(copied.length === 0 ? [] : ['Kopierat och inte bekräftat:', ...copied.map((line) => `  ${line}`)]),
    ...(left.length === 0 ? [] : ['Förra årets siffror:', ...left.map((line) => `  ${line}`)])
  ]
}

/** `next-year FILE --out FILE`: begins next year's matter from this one, and tells what it copied. */
export async function nextYearCommand(args: string[]): Promise<Outcome> {
  const read = readArguments(args, { out: { type: 'string' } }, 1)
  if (!read.ok) return refused(read.problem)
  const out = readOutFile(read.value.options['out'])
  if (!out.ok) return refused(out.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const year = valueOf(matterAnswers(file.value.matter).awardYear)
  if (year === undefined) return refused({ exitCode: 1, sentence: 'Ärendets år saknas eller går inte att läsa; inget har skrivits.' })
  const next = nextYear(file.value.matter, { year: String(year + 1), newId: randomUUID, changed: new Date().toISOString() })
  const written = await write(next, out.value)
  return written.ok ? done([written.value], remarksOn(next)) : refused(written.problem)
}
