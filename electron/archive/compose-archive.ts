import type { Day } from '../../shared/domain/reading/day'
import type { MatterDraft } from '../../shared/domain/matter'
import type { ExportFormat } from '../../shared/domain/paper-kind'
import { archiveNames } from '../../shared/exchange/archive/archive-names'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { matterFileName } from '../../shared/exchange/file/matter-file-name'
import { fileNameOfIssue } from '../../shared/exchange/file/file-name-of-issue'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { succeeded } from '../../shared/result'
import { archiveFacts } from '../../shared/told/archive/archive-facts'
import { archivePapers, type ArchivedAs, type ArchivedPaper } from '../../shared/told/archive/archive-papers'
import { archiveReadMe } from '../../shared/told/archive/archive-read-me'
import { archiveReadingCopy } from '../../shared/told/archive/archive-reading-copy'
import type { PaperFile, PaperOrder } from '../files/paper-bytes'
import type { ArchiveFile } from './archive-file'
import { writeChecksums } from './write-checksums'

export interface ArchiveOrder<Format extends ExportFormat> {
  matter: MatterDraft
  archivedOn: Day
  /** The forms in which every paper is made; the cover e-mail is text. */
  formats: readonly Format[]
  make: (order: PaperOrder, format: Format | 'txt') => Promise<OrProblem<PaperFile>>
  /** Told after each file of a paper. */
  tell?: (done: number, of: number) => void
}

export interface Archive {
  /** The checksums last: a package whose writing was cut short has none. */
  files: ArchiveFile[]
  leftOut: string[]
  findings: string[]
}

const text = (name: string, words: string): ArchiveFile => ({ name, bytes: new TextEncoder().encode(words) })

const filesOf = <Format extends ExportFormat>(papers: ArchivedPaper[], formats: readonly Format[]) =>
  papers.flatMap((each) =>
    (each.paper === 'cover-email' ? (['txt'] as const) : formats).map((format: Format | 'txt') => ({ ...each, format }))
  )

const folders: Record<ArchivedAs, string> = {
  issued: archiveNames.issued,
  register: archiveNames.register,
  composed: archiveNames.papers
}

const nameOf = (
  { paper, matter, fileName }: Pick<ArchivedPaper, 'paper' | 'matter' | 'fileName'>,
  format: ExportFormat
): string =>
  fileName === undefined ? paperFileName({ matter, paper, draft: false, format }) : fileNameOfIssue(fileName, format)

/** The name, with a number where the package has a file of that name already. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? []
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} ${number}${ending}`
  taken.add(free.toLowerCase())
  return free
}

/** Everything that an archive package holds: the same each time for the same matter and day. */
export async function composeArchive<Format extends ExportFormat>(
  order: ArchiveOrder<Format>
): Promise<OrProblem<Archive>> {
  const { matter, archivedOn, formats, make, tell } = order
  const { papers, leftOut } = archivePapers(matter)
  const dataFile = matterFileName(matter)
  const facts = archiveFacts(matter, archivedOn)
  const files = [
    text(archiveNames.readMe, archiveReadMe({ facts, dataFile })),
    text(archiveNames.readingCopy, archiveReadingCopy({ matter, facts, papers, leftOut, archivedOn })),
    text(dataFile, writeMatterFile(matter))
  ]
  const findings: string[] = []
  const wished = filesOf(papers, formats)
  const taken = new Set<string>()
  for (const [index, { document, meta, format, ...paper }] of wished.entries()) {
    const made = await make({ document, meta }, format)
    if (!made.ok) return made
    const name = freeName(nameOf(paper, format), taken)
    files.push({ name: `${folders[paper.as]}/${name}`, bytes: made.value.bytes })
    findings.push(...made.value.findings.map((demand) => `${name}: ${demand}`))
    tell?.(index + 1, wished.length)
  }
  return succeeded({ files: [...files, text(archiveNames.checksums, writeChecksums(files))], leftOut, findings })
}
