import { writeHtml } from '../../shared/document/html'
import type { ExportFormat } from '../../shared/domain/paper-kind'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { succeeded } from '../../shared/result'
import { paperBytes, type PaperFile, type PaperOrder } from '../files/paper-bytes'
import type { TemplateStore } from '../look/template-store'
import { isTagged } from '../pdf/is-tagged'
import { printPdf } from '../pdf/print-pdf'
import type { PrintedPages } from '../page/printed-pages'

/** Whether a Word paper has the look of the user's own template, or that of the program, as one that is written again has. */
type Look = 'own' | 'standard'

/** Makes a paper in any of the window's forms: in Word with the user's own template, in PDF as its page prints it. */
export type PaperMaker = (order: PaperOrder, format: ExportFormat, look?: Look) => Promise<OrProblem<PaperFile>>

const untagged = 'PDF-filen har den struktur som en skärmläsare följer.'

export function paperMaker(templates: TemplateStore, printedPages: PrintedPages): PaperMaker {
  const printed = async (order: PaperOrder): Promise<OrProblem<PaperFile>> => {
    const pdf = await printPdf(writeHtml(order.document, order.meta), printedPages)
    return pdf.ok ? succeeded({ bytes: pdf.value, findings: isTagged(pdf.value) ? [] : [untagged] }) : pdf
  }
  const inWord = async (order: PaperOrder): Promise<OrProblem<PaperFile>> => {
    const stored = await templates.read()
    return stored.ok ? succeeded(await paperBytes({ ...order, template: stored.value?.template }, 'docx')) : stored
  }
  return async (order, format, look = 'own') => {
    switch (format) {
      case 'pdf':
        return printed(order)
      case 'docx':
        return look === 'own' ? inWord(order) : succeeded(await paperBytes(order, format))
      case 'txt':
      case 'html':
        return succeeded(await paperBytes(order, format))
    }
  }
}
