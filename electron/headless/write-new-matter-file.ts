import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { failed, succeeded, type Result } from '../../shared/result'
import { problemText } from '../../shared/told/problem-text'
import { openableFile } from '../files/openable-file'
import { targetProblem } from '../files/target-problem'
import { writeFileSafely } from '../files/write-file-safely'
import type { Refusal } from './outcome'

const refusal = (exitCode: 1 | 2, sentence: string): Result<never, Refusal> => failed({ exitCode, sentence })

export function readOutFile(given: string | boolean | undefined): Result<string, Refusal> {
  return typeof given === 'string' && given !== '' ? succeeded(given) : refusal(2, 'Ange en fil med --out. Se --help.')
}

/** A matter that someone has begun to work on is not written over; an empty file holds nothing to lose. */
function holdsSomething(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (!found.isFile() || found.size > 0)
}

/** Writes a matter to a file of its own, and makes the folder where there is none. */
export async function writeNewMatterFile(matter: MatterDraft, path: string): Promise<Result<string, Refusal>> {
  const text = openableFile(matter)
  if (!text.ok) return refusal(1, problemText(text.problem).what)
  try {
    await mkdir(dirname(path), { recursive: true })
    if (holdsSomething(path)) return refusal(2, `Filen ${basename(path)} finns redan; inget har ändrats.`)
  } catch (error) {
    return refusal(1, problemText(targetProblem(error, path)).what)
  }
  const written = await writeFileSafely(path, new TextEncoder().encode(text.value))
  return written.ok ? written : refusal(1, problemText(written.problem).what)
}
