import { basename } from 'node:path'
import { parseMatterFile, type ReadMatterFile } from '../../shared/exchange/parse-matter-file'
import { failed, type Result } from '../../shared/ipc/result'
import { problemText } from '../../shared/text/problem-text'
import { readSmallFile } from '../files/read-small-file'
import type { Refusal } from './outcome'

/** Reads a matter's file for a command; what cannot be read is refused in one sentence that says nothing was changed. */
export async function readMatter(path: string): Promise<Result<ReadMatterFile, Refusal>> {
  const file = await readSmallFile(path)
  const parsed = file.ok ? parseMatterFile(file.value, basename(path)) : file
  if (parsed.ok) return parsed
  const { what, safe } = problemText(parsed.problem)
  return failed({ exitCode: 2, sentence: `${what.replace(/\.$/, '')}; ${safe.slice(0, 1).toLowerCase()}${safe.slice(1)}` })
}
