import { randomUUID } from 'node:crypto'
import { valueOf } from '../../shared/domain/reading/answer'
import type { MatterDraft } from '../../shared/domain/matter'
import { matterAnswers } from '../../shared/domain/answers/matter-answers'
import { nextYear } from '../../shared/exchange/next-year/next-year'
import { yearToBegin } from '../../shared/exchange/next-year/year-to-begin'
import { copiedAndUnconfirmed } from '../../shared/rules/copied/copied-and-unconfirmed'
import { lastYearLeft } from '../../shared/rules/copied/last-year-left'
import { copiedLines, yearLeftLine } from '../../shared/text/fields/copied-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'
import { readOutFile, writeNewMatterFile } from './write-new-matter-file'

function remarksOn(matter: MatterDraft): readonly string[] {
  const copied = copiedLines(copiedAndUnconfirmed(matter), matter)
  const left = lastYearLeft(matter).map((each) => yearLeftLine(each, matter))
  return [
    ...(copied.length === 0 ? [] : ['Kopierat och inte bekräftat:', ...copied.map((line) => `  ${line}`)]),
    ...(left.length === 0 ? [] : ['Förra årets siffror:', ...left.map((line) => `  ${line}`)])
  ]
}

/** `next-year FILE [--year YEAR] --out FILE`: begins the matter of a later year from this one, and tells what it copied. */
export async function nextYearCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { out: { type: 'string' }, year: { type: 'string' } }, 1)
  if (!read.ok) return refused(read.problem)
  const out = readOutFile(read.value.options['out'])
  if (!out.ok) return refused(out.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined)
    return refused({ exitCode: 1, sentence: 'Ärendets år saknas eller går inte att läsa; inget har skrivits.' })
  const wished = read.value.options['year']
  const year = yearToBegin(matter, typeof wished === 'string' ? wished : undefined)
  if (year === undefined)
    return refused({ exitCode: 2, sentence: `--year ska vara ett år efter ${own}, som ärendet gäller. Se --help.` })
  const next = nextYear(matter, { year: String(year), newId: randomUUID, changed: new Date().toISOString() })
  const written = await writeNewMatterFile(next, out.value)
  return written.ok ? done([written.value], remarksOn(next)) : refused(written.problem)
}
