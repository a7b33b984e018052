import { shell } from 'electron'
import { matterCalendar } from '../../shared/exchange/calendar'
import { matterFileName } from '../../shared/exchange/matter-file-name'
import { rulesFileEnding, writeRulesFile } from '../../shared/exchange/rules-file'
import { writeHtml } from '../../shared/document/html'
import type { ExportFormat } from '../../shared/domain/paper-kind'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { finishPaper } from '../../shared/text/finish-paper'
import { fileNameFor } from '../../shared/exchange/file-name-for'
import type { FilesOut } from '../files/files-out'
import { paperBytes, type PaperFile, type PaperOrder } from '../files/paper-bytes'
import { paperFileName } from '../../shared/exchange/paper-file-name'
import { paperMeta } from '../files/paper-meta'
import type { MatterFiles } from '../data/matter-files'
import type { TemplateStore } from '../look/template-store'
import { isTagged } from '../pdf/is-tagged'
import { printPdf } from '../pdf/print-pdf'
import type { PrintedPages } from '../pdf/printed-pages'
import type { Handlers } from './handlers'

type ExportOperations =
  | 'exportPaper'
  | 'exportMatterFile'
  | 'exportRulesFile'
  | 'exportCalendar'
  | 'openExported'
  | 'showExported'

interface WaysOut {
  exchange: MatterFiles
  files: FilesOut
  templates: TemplateStore
  printedPages: PrintedPages
}

const untagged = 'PDF-filen har den struktur som en skärmläsare följer.'

/** Papers and files out of the program. */
export function exportHandlers({ exchange, files, templates, printedPages }: WaysOut): Pick<Handlers, ExportOperations> {
  const printed = async (order: PaperOrder): Promise<Result<PaperFile>> => {
    const pdf = await printPdf(writeHtml(order.document, paperMeta(order)), printedPages)
    return pdf.ok ? succeeded({ bytes: pdf.value, findings: isTagged(pdf.value) ? [] : [untagged] }) : pdf
  }
  const inWord = async (order: PaperOrder): Promise<Result<PaperFile>> => {
    const stored = await templates.read()
    return stored.ok ? succeeded(await paperBytes({ ...order, template: stored.value?.template }, 'docx')) : stored
  }
  const make = async (order: PaperOrder, format: ExportFormat): Promise<Result<PaperFile>> => {
    switch (format) {
      case 'pdf':
        return printed(order)
      case 'docx':
        return inWord(order)
      case 'txt':
      case 'html':
        return succeeded(await paperBytes(order, format))
    }
  }

  return {
    async exportPaper({ matter, paper, format, draft }) {
      const finished = finishPaper(paper, matter, draft)
      if (!finished.ok) return finished
      const order = { matter, paper, document: finished.value.document }
      return files.save((taken) => paperFileName({ matter, paper, format, draft }, taken), () => make(order, format))
    },
    exportMatterFile: ({ matter, sender }) =>
      exchange.sent(matter, () => {
        const bytes = new TextEncoder().encode(exchange.write(matter, sender ?? ''))
        return files.save(() => matterFileName(matter), async () => succeeded({ bytes, findings: [] }))
      }),
    async exportRulesFile({ rules }) {
      const name = fileNameFor({ awardYear: rules.year, committee: '', registryNumber: '', paper: 'Regler', ending: rulesFileEnding })
      const bytes = new TextEncoder().encode(writeRulesFile(rules))
      return files.save(() => name, async () => succeeded({ bytes, findings: [] }))
    },
    async exportCalendar({ matter }) {
      const { awardYear, committee, registryNumber } = matter
      const name = fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Datum', ending: 'ics' })
      const bytes = new TextEncoder().encode(matterCalendar(matter, new Date()))
      return files.save(() => name, async () => succeeded({ bytes, findings: [] }))
    },
    async openExported({ path }) {
      if (!files.has(path)) return failed({ kind: 'not-understood', operation: 'openExported' })
      const refusal = await shell.openPath(path)
      return refusal === '' ? succeeded(null) : failed({ kind: 'cannot-open', file: path })
    },
    showExported({ path }) {
      if (!files.has(path)) return failed({ kind: 'not-understood', operation: 'showExported' })
      shell.showItemInFolder(path)
      return succeeded(null)
    }
  }
}
