import { readWorkingCopy, type ReadWorkingCopy } from '../../../electron/docx/working-copy/read-working-copy'
import { writeWorkingCopy } from '../../../electron/docx/working-copy/write-working-copy'
import type { Template } from '../../../electron/docx/template/template'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { workingCopyPaper } from '../../../shared/text/papers/working-copy-paper'
import { metaOf } from '../docx/meta'

/** A matter's working copy, as it is before anyone has written in it. */
export const copyOf = (matter: MatterDraft, template?: Template): Promise<Uint8Array> =>
  writeWorkingCopy({
    document: workingCopyPaper(matter).document,
    meta: metaOf(),
    matterFile: writeMatterFile(matter),
    template
  })

/** What is read from a file that must be readable. */
export function readCopy(bytes: Uint8Array): ReadWorkingCopy {
  const read = readWorkingCopy(bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}
