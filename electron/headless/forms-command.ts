import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readDay } from '../../shared/domain/reading/read-day'
import { cleanedRemark } from '../../shared/told/cleaned-remark'
import { problemText } from '../../shared/told/problem-text'
import { targetProblem } from '../files/target-problem'
import { unitFormFile } from '../files/unit-form-file'
import { writeAll } from '../files/write-all'
import { readArguments, readOut } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'

/** `forms FILE --out DIR`: makes a form for each unit that has not withdrawn, and prints each path written. */
export async function formsCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { out: { type: 'string' }, by: { type: 'string' } }, 1)
  if (!read.ok) return refused(read.problem)
  const { options, files } = read.value
  const folder = readOut(options['out'])
  if (!folder.ok) return refused(folder.problem)
  const answerBy = typeof options['by'] === 'string' ? options['by'] : ''
  if (readDay(answerBy).kind === 'unreadable')
    return refused({ exitCode: 2, sentence: '--by ska vara en dag, till exempel 2023-05-10. Se --help.' })
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter, cleaned } = file.value
  const units = matter.units.filter(({ state }) => state !== 'withdrawn')
  if (units.length === 0) return refused({ exitCode: 1, sentence: 'Ärendet har inga enheter att göra formulär för.' })
  try {
    await mkdir(folder.value, { recursive: true })
  } catch (error) {
    return refused({ exitCode: 2, sentence: problemText(targetProblem(error, folder.value)).what })
  }
  const written = await writeAll(
    folder.value,
    units.map((unit) => unitFormFile({ matter, unit, answerBy }))
  )
  if (!written.ok) return refused({ exitCode: 2, sentence: problemText(written.problem).what })
  const findings = written.value.findings.map(
    (demand) => `Kontrollen av filerna visar att detta inte är uppfyllt: ${demand}`
  )
  return done(
    written.value.files.map((name) => join(folder.value, name)),
    [...cleanedRemark(cleaned), ...findings]
  )
}
