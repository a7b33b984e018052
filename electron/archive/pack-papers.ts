import { valueOf } from '../../shared/domain/reading/answer'
import { readDay } from '../../shared/domain/reading/read-day'
import type { PaperFormat } from '../../shared/domain/paper-kind'
import { cleanLine } from '../../shared/domain/reading/text-policy'
import { archiveNames, paperFolders } from '../../shared/exchange/archive/archive-names'
import { fileNameOfIssue } from '../../shared/exchange/file/file-name-of-issue'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import type { ArchivedPaper } from '../../shared/told/archive/archive-papers'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { unwatched, type Pace } from '../host/pace'
import type { PaperFile, PaperOrder } from '../files/paper-bytes'
import type { ArchiveFile } from './archive-file'
import type { FreeNames } from './free-names'
import type { SignedPaper } from './signed-paper'
import type { PackedPaper } from './sip/packed-paper'

export interface PaperMaking<Format extends PaperFormat> {
  /** The forms in which every paper is made; the cover e-mail is text. */
  formats: readonly Format[]
  make: (order: PaperOrder, format: Format | 'txt') => Promise<OrProblem<PaperFile>>
  /** Asked after each file of a paper. */
  pace?: Pace
}

const folderOf = (as: PackedPaper['as']): string => `${archiveNames.papers}/data/${paperFolders[as]}`

const nameOf = ({ paper, matter, issue }: ArchivedPaper, format: PaperFormat): string =>
  issue === undefined ? paperFileName({ matter, paper, draft: false, format }) : fileNameOfIssue(issue.fileName, format)

const packed = ({ paper, words, as, issue }: ArchivedPaper, files: readonly ArchiveFile[]): PackedPaper => ({
  kind: kindsOfPapers[paper].name,
  words,
  as,
  files,
  ...(issue === undefined ? {} : { sent: { on: valueOf(readDay(issue.on)), to: cleanLine(issue.to) } })
})

/** Writes every paper in every form, in the order in which they are listed. */
export async function packPapers<Format extends PaperFormat>(
  papers: readonly ArchivedPaper[],
  names: FreeNames,
  { formats, make, pace = unwatched }: PaperMaking<Format>
): Promise<OrProblem<{ packed: readonly PackedPaper[]; findings: readonly string[] }>> {
  const formsOf = ({ paper }: ArchivedPaper): readonly (Format | 'txt')[] =>
    paper === 'cover-email' ? ['txt'] : formats
  const wished = papers.reduce((sum, paper) => sum + formsOf(paper).length, 0)
  const findings: string[] = []
  const all: PackedPaper[] = []
  let done = 0
  for (const paper of papers) {
    const files: ArchiveFile[] = []
    for (const format of formsOf(paper)) {
      const made = await make({ document: paper.document, meta: paper.meta }, format)
      if (!made.ok) return made
      const originalName = nameOf(paper, format)
      files.push({ name: names.take(folderOf(paper.as), originalName), bytes: made.value.bytes, originalName })
      findings.push(...made.value.findings.map((demand) => `${originalName}: ${demand}`))
      if (!(await pace((done += 1), wished))) return failed({ kind: 'given-up' })
    }
    all.push(packed(paper, files))
  }
  return succeeded({ packed: all, findings })
}

/** The scanned papers, numbered in the order in which they were added. */
export const packSigned = (signed: readonly SignedPaper[], names: FreeNames): readonly PackedPaper[] =>
  signed.map(({ name, bytes, claimsPdfA }, place) => ({
    kind: 'Undertecknad handling',
    words: `Undertecknad handling: ${cleanLine(name)}`,
    as: 'signed',
    claimsPdfA,
    files: [{ name: names.take(folderOf('signed'), `${place + 1}-${name}`), bytes, originalName: cleanLine(name) }]
  }))
