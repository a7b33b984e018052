import type { PaperFormat } from '../../shared/domain/paper-kind'
import type { PaperDocument } from '../../shared/document/document'
import { writeHtml } from '../../shared/document/html'
import { writePlainText } from '../../shared/document/plain-text'
import { lintDocx } from '../docx/lint/lint-docx'
import { lintInTemplate } from '../docx/lint/lint-in-template'
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
  findings: string[]
}

async function docxFile({ document, meta, template }: PaperOrder): Promise<PaperFile> {
  const bytes = await writeDocx(document, meta, template)
  const findings = template ? lintInTemplate(bytes) : lintDocx(bytes)
  return { bytes, findings: [...new Set(findings.map(({ demand }) => demand))] }
}

const textFile = (text: string): PaperFile => ({ bytes: new TextEncoder().encode(text), findings: [] })

/** A paper in the form in which it is written to disk. */
export async function paperBytes(order: PaperOrder, format: PaperFormat): Promise<PaperFile> {
  switch (format) {
    case 'docx':
      return docxFile(order)
    case 'txt':
      return textFile(writePlainText(order.document))
    case 'html':
      return textFile(writeHtml(order.document, order.meta))
  }
}
