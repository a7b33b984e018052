import type { PaperFormat } from '../../shared/domain/paper-kind'
import type { PaperDocument } from '../../shared/document/document'
import { writeHtml } from '../../shared/document/html'
import { writePlainText } from '../../shared/document/plain-text'
import { failed, succeeded, type Result } from '../../shared/result'
import { demandsOf } from '../docx/lint/demands-of'
import type { PaperMeta } from '../docx/paper-meta'
import type { Template } from '../docx/template/template'
import { writeDocx } from '../docx/write-docx'

export interface PaperOrder {
  document: PaperDocument
  /** What its file says about itself. */
  meta: PaperMeta
  /** The user's own template, which only Word papers have the look of. */
  template?: Template | undefined
}

/** A paper as a file, and what the program's own check of it found, in words. */
export interface PaperFile {
  bytes: Uint8Array
  findings: readonly string[]
}

/** Only a template comes from outside and is looked through; what the program writes on its own page is proven by its tests. */
async function docxFile({ document, meta, template }: PaperOrder): Promise<PaperFile> {
  const bytes = await writeDocx(document, meta, template)
  if (!template) return { bytes, findings: [] }
  const { lintInTemplate } = await import('../docx/lint/lint-in-template')
  return { bytes, findings: demandsOf(lintInTemplate(bytes)) }
}

const textFile = (text: string): PaperFile => ({ bytes: new TextEncoder().encode(text), findings: [] })

async function pdfFile({ document, meta }: PaperOrder): Promise<Result<PaperFile, { kind: 'pdf-failed' }>> {
  // The typesetter's thread is a large text, and Word papers need none of it.
  const [{ typeset }, { pdfFindings }] = await Promise.all([import('../pdf/typeset'), import('../pdf/pdf-findings')])
  const made = await typeset('pdf', { document, meta })
  return made ? succeeded({ bytes: made.made, findings: pdfFindings(made) }) : failed({ kind: 'pdf-failed' })
}

/** A paper in the form in which it is written to disk. */
export async function paperBytes(
  order: PaperOrder,
  format: PaperFormat
): Promise<Result<PaperFile, { kind: 'pdf-failed' }>> {
  switch (format) {
    case 'docx':
      return succeeded(await docxFile(order))
    case 'pdf':
      return pdfFile(order)
    case 'txt':
      return succeeded(textFile(writePlainText(order.document)))
    case 'html':
      return succeeded(textFile(writeHtml(order.document, order.meta)))
  }
}
