import type { MatterDraft } from '../../shared/domain/matter'
import { matterLimits } from '../../shared/exchange/file/matter-limits'
import { writeMatterFile, type Sending } from '../../shared/exchange/file/matter-file'
import type { ExportProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'

const megabyte = 1024 * 1024

/** The text of a matter's file, unless it would be too large to be opened again. */
export function openableFile(matter: MatterDraft, sending: Sending = {}): Result<string, ExportProblem> {
  const text = writeMatterFile(matter, sending)
  const size = Buffer.byteLength(text)
  return size > matterLimits.fileBytes
    ? failed({
        kind: 'export-too-large',
        megabytes: Math.ceil(size / megabyte),
        most: matterLimits.fileBytes / megabyte
      })
    : succeeded(text)
}
