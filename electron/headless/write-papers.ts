import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PaperDocument } from '../../shared/document/document'
import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperKind, WishedFormat } from '../../shared/domain/paper-kind'
import type { ExportProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { remainingClashes } from '../../shared/review/remaining-clashes'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { leftOutText } from '../../shared/told/left-out-text'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { problemText } from '../../shared/told/problem-text'
import type { Template } from '../docx/template/template'
import { paperBytes, type PaperFile } from '../files/paper-bytes'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import { targetProblem } from '../files/target-problem'
import { writeFileSafely } from '../files/write-file-safely'
import type { Refusal } from './outcome'

interface Order {
  matter: MatterDraft
  paper: PaperKind
  format: WishedFormat
  draft: boolean
  folder: string
  template?: Template | undefined
}

export interface WrittenPaper {
  path: string
  /** What was left out, and what the program's own check found, in words. */
  remarks: readonly string[]
}

async function fileOf(
  { matter, paper, format, template }: Order,
  document: PaperDocument
): Promise<Result<PaperFile, ExportProblem>> {
  if (format !== 'eml')
    return paperBytes({ document, meta: paperProperties({ matter, paper, document }), template }, format)
  // The mail writer is large, and no other paper needs it.
  const { extractDraft } = await import('../mail/extract-draft')
  return extractDraft(matter, 'pdf')
}

/** Writes one paper into a folder, which is made when it is missing. */
export async function writePaper(order: Order): Promise<Result<WrittenPaper, ExportProblem>> {
  const finished = finishPaper(order.paper, order.matter, order.draft)
  if (!finished.ok) return finished
  const { document, remarks } = finished.value
  const file = await fileOf(order, document)
  if (!file.ok) return file
  const path = join(order.folder, paperFileName(order))
  try {
    await mkdir(order.folder, { recursive: true })
  } catch (error) {
    return failed(targetProblem(error, order.folder))
  }
  const written = await writeFileSafely(path, file.value.bytes)
  if (!written.ok) return written
  return succeeded({
    path,
    remarks: [
      ...leftOutText(remarks).map((sentence) => `${basename(path)}: ${sentence}`),
      ...remainingClashes(order.matter)
        .filter(({ papers }) => papers.includes(order.paper))
        .map(({ sentence }) => `${basename(path)}: ${sentence}`),
      ...file.value.findings.map(
        (demand) => `${basename(path)}: kontrollen av filen visar att detta inte är uppfyllt: ${demand}`
      )
    ]
  })
}

/** A paper refused for its content, or a folder that cannot be written in, which is bad use of the command. */
export const exportRefusal = (problem: ExportProblem, paper: PaperKind): Refusal => ({
  exitCode: problem.kind === 'incomplete' || problem.kind === 'not-made' || problem.kind === 'pdf-failed' ? 1 : 2,
  sentence: `${kindsOfPapers[paper].name}: ${problemText(problem).what}`
})
