import type { MatterDraft } from '../../shared/domain/matter'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { workingCopyPaper } from '../../shared/text/papers/working-copy-paper'
import { demandsOf } from '../docx/lint/demands-of'
import { lintWorkingCopy } from '../docx/lint/lint-working-copy'
import type { Template } from '../docx/template/template'
import { writeWorkingCopy } from '../docx/working-copy/write-working-copy'
import type { PaperFile } from './paper-bytes'

/** A matter's working copy as a file, and what the program's own check of it found, in words. */
export async function workingCopyFile(
  matter: MatterDraft,
  matterFile: string,
  template: Template | undefined
): Promise<PaperFile> {
  const { document } = workingCopyPaper(matter)
  const meta = paperProperties({ matter, paper: 'staff-report', document })
  const bytes = await writeWorkingCopy({ document, meta, matterFile, template })
  return { bytes, findings: template ? demandsOf(lintWorkingCopy(bytes, true)) : [] }
}
