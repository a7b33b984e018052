import type { Day } from '../../shared/domain/reading/day'
import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperFormat } from '../../shared/domain/paper-kind'
import { archiveNames, dataFileName, readingCopyName } from '../../shared/exchange/archive/archive-names'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { succeeded } from '../../shared/result'
import { archiveFacts } from '../../shared/told/archive/archive-facts'
import { archivePapers } from '../../shared/told/archive/archive-papers'
import { archiveReadMe } from '../../shared/told/archive/archive-read-me'
import { archiveReadingCopy } from '../../shared/told/archive/archive-reading-copy'
import type { ArchiveFile } from './archive-file'
import { archiveRemarks } from './archive-remarks'
import { FreeNames } from './free-names'
import { packPapers, packSigned, type PaperMaking } from './pack-papers'
import { packageId } from './package-id'
import type { SignedPaper } from './signed-paper'
import { erms } from './sip/erms'
import { packageMets } from './sip/package-mets'
import { premis } from './sip/premis'
import { metsOf, type Representation } from './sip/representation'
import { schemaList } from './sip/schema-list'
import { textFile } from './text-file'
import { writeChecksums } from './write-checksums'

export interface ArchiveOrder<Format extends PaperFormat> extends PaperMaking<Format> {
  matter: MatterDraft
  archivedOn: Day
  signed: readonly SignedPaper[]
}

export interface Archive {
  /** What the package is called, and its root folder after it. */
  id: string
  /** Named from the root folder, the METS document last: a package whose writing was cut short has none. */
  files: readonly ArchiveFile[]
  leftOut: readonly string[]
  findings: readonly string[]
}

/** Everything that an archive package holds: the same each time for the same matter, day and signed papers. */
export async function composeArchive<Format extends PaperFormat>(
  order: ArchiveOrder<Format>
): Promise<OrProblem<Archive>> {
  const { matter, archivedOn, signed } = order
  const { papers, leftOut } = archivePapers(matter)
  const names = new FreeNames()
  const made = await packPapers(papers, names, order)
  if (!made.ok) return made
  const all = [...made.value.packed, ...packSigned(signed, names)]
  const id = packageId(order)
  const facts = archiveFacts(matter, archivedOn)
  const data = [
    textFile(`${archiveNames.data}/data/${dataFileName}`, writeMatterFile(matter)),
    textFile(
      `${archiveNames.data}/data/${readingCopyName}`,
      archiveReadingCopy({ matter, facts, papers, leftOut, archivedOn })
    )
  ]
  const representations: Representation[] = [
    {
      folder: archiveNames.papers,
      contentType: { '@csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1' },
      files: all.flatMap(({ files }) => files)
    },
    {
      folder: archiveNames.data,
      contentType: { '@csip:CONTENTINFORMATIONTYPE': 'OTHER', '@csip:OTHERCONTENTINFORMATIONTYPE': 'Namndklar' },
      files: data
    }
  ]
  const metadata = {
    erms: erms({ id, matter, papers: all, createdOn: archivedOn }),
    premis: premis({ matter, papers: all, data, createdOn: archivedOn })
  }
  const readMe = textFile(archiveNames.readMe, archiveReadMe({ id, facts, leftOut }))
  const content = [
    readMe,
    metadata.erms,
    metadata.premis,
    schemaList,
    ...representations.flatMap((each) => [...each.files, metsOf(each, archivedOn)])
  ]
  const checksums = textFile(archiveNames.checksums, writeChecksums(content))
  const mets = packageMets({
    id,
    matter,
    createdOn: archivedOn,
    documentation: [readMe, checksums],
    schemas: [schemaList],
    ...metadata,
    representations
  })
  return succeeded({
    id,
    files: [...content, checksums, mets],
    leftOut,
    findings: [...archiveRemarks(matter, signed), ...made.value.findings]
  })
}
