import type { MatterDraft } from '../../shared/domain/matter'
import { attachedFormats, type ExtractForm } from '../../shared/exchange/file/extract-forms'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import type { ExportProblem } from '../../shared/ipc/problem'
import { succeeded, type Result } from '../../shared/result'
import { extractMail } from '../../shared/text/papers/extract-mail'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import type { Template } from '../docx/template/template'
import { paperBytes, type PaperFile } from '../files/paper-bytes'
import { writeMailDraft, type Attachment } from './write-mail-draft'

const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const
const paper = 'minutes-extract'

/** The cover e-mail as a draft with the minutes extract attached; refused when the extract is not complete. */
export async function extractDraft(
  matter: MatterDraft,
  form: ExtractForm,
  template?: Template
): Promise<Result<PaperFile, ExportProblem>> {
  const finished = finishPaper(paper, matter, false)
  if (!finished.ok) return finished
  const { document } = finished.value
  const order = { document, meta: paperProperties({ matter, paper, document }), template }
  const attachments: Attachment[] = []
  const findings: string[] = []
  for (const format of attachedFormats(form)) {
    const made = await paperBytes(order, format)
    if (!made.ok) return made
    attachments.push({
      fileName: paperFileName({ matter, paper, draft: false, format }),
      contentType: contentTypes[format],
      bytes: made.value.bytes
    })
    findings.push(...made.value.findings)
  }
  return succeeded({ bytes: await writeMailDraft(extractMail(matter), attachments), findings })
}
