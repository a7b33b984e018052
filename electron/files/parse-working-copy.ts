import { parseMatterFile } from '../../shared/exchange/file/parse-matter-file'
import type { WorkingCopy } from '../../shared/exchange/working-copy/working-copy'
import type { Problem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { readWorkingCopy } from '../docx/working-copy/read-working-copy'

/** Reads a Word file as a working copy, with the matter that it carries parsed as any matter that someone sent. */
export function parseWorkingCopy(bytes: Uint8Array, file: string): Result<WorkingCopy, Problem> {
  const read = readWorkingCopy(bytes)
  if (!read.ok) return failed({ kind: 'copy-refused', file, because: read.problem })
  const { matterFile, text } = read.value
  if (matterFile === null) return succeeded({ file, carried: null, cleaned: 0, text })
  const parsed = parseMatterFile(matterFile, file)
  return parsed.ok ? succeeded({ file, carried: parsed.value.matter, cleaned: parsed.value.cleaned, text }) : parsed
}
