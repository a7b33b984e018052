import type { MatterDraft } from '../../shared/domain/matter'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import type { ExportProblem } from '../../shared/ipc/problem'
import { succeeded, type Result } from '../../shared/result'
import { extractMail } from '../../shared/text/papers/extract-mail'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import type { Template } from '../docx/template/template'
import { paperBytes, type PaperFile } from '../files/paper-bytes'
import { writeMailDraft } from './write-mail-draft'

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const paper = 'minutes-extract'

/** The cover e-mail as a draft with the minutes extract attached; refused when the extract is not complete. */
export async function extractDraft(
  matter: MatterDraft,
  template?: Template
): Promise<Result<PaperFile, ExportProblem>> {
  const finished = finishPaper(paper, matter, false)
  if (!finished.ok) return finished
  const { document } = finished.value
  const { bytes, findings } = await paperBytes(
    { document, meta: paperProperties({ matter, paper, document }), template },
    'docx'
  )
  const fileName = paperFileName({ matter, paper, draft: false, format: 'docx' })
  const draft = await writeMailDraft(extractMail(matter), { fileName, contentType: wordDocument, bytes })
  return succeeded({ bytes: draft, findings })
}
