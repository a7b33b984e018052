import type { ReadMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { failed, type Result } from '../../shared/result'
import { problemText } from '../../shared/told/problem-text'
import { openThroughGate } from '../gate/open-through-gate'
import type { Refusal } from './outcome'

/** Reads a matter's file for a command; what cannot be read is refused in one sentence that says nothing was changed. */
export async function readMatter(path: string): Promise<Result<ReadMatterFile, Refusal>> {
  const opened = await openThroughGate('matter-file', path)
  if (opened.ok) return opened
  const { what, safe } = problemText(opened.problem)
  return failed({
    exitCode: 2,
    sentence: `${what.replace(/\.$/, '')}; ${safe.slice(0, 1).toLowerCase()}${safe.slice(1)}`
  })
}
