import { posix } from 'node:path'
import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readable } from '../../../shared/document/paragraphs'
import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import { matterTitle } from '../../../shared/text/papers/paper-title'
import type { ArchiveFile } from '../archive-file'
import { organisations } from './agents'
import { described, located } from './described'
import { fileSection, idOfGroup, type FileGroup } from './file-section'
import { idOfPath } from './id-of-path'
import { metsDocument } from './mets-document'
import { noonOf } from './noon-of'
import { metsOf, type Representation } from './representation'
import { xmlFile, type XmlNode } from './xml-file'

interface Content {
  id: string
  matter: MatterDraft
  createdOn: Day
  documentation: readonly ArchiveFile[]
  schemas: readonly ArchiveFile[]
  erms: ArchiveFile
  premis: ArchiveFile
  representations: readonly Representation[]
}

const root = ''
const useOf = ({ folder }: Representation): string => `Representations/${posix.basename(folder)}`
const pointers = (groups: readonly FileGroup[]): XmlNode[] =>
  groups.map(({ use }) => ({ '@FILEID': idOfGroup(use, root) }))
const division = (label: string, content: XmlNode): XmlNode => ({
  '@ID': idOfPath(`div#${label}`),
  '@LABEL': label,
  ...content
})

const pointed = (file: ArchiveFile, createdOn: Day, kind: XmlNode): XmlNode => ({
  '@ID': idOfPath(`${file.name}#metadata`),
  '@CREATED': noonOf(createdOn),
  '@STATUS': 'CURRENT',
  mdRef: { '@ID': idOfPath(file.name), ...located(file.name, root), ...kind, ...described(file, createdOn) }
})

const toRepresentation = (representation: Representation): XmlNode => {
  const use = useOf(representation)
  return division(use, {
    mptr: { ...located(`${representation.folder}/${archiveNames.mets}`, root), '@xlink:title': idOfGroup(use, root) }
  })
}

/** The METS document at a package's root: what the package is, whose it is, every file, and how they belong together. */
export function packageMets({
  id,
  matter,
  createdOn,
  documentation,
  schemas,
  erms,
  premis,
  representations
}: Content): ArchiveFile {
  const papers = representations.map((each): FileGroup => ({
    use: useOf(each),
    files: [metsOf(each, createdOn)],
    contentType: each.contentType
  }))
  const groups: FileGroup[] = [
    { use: 'Documentation', files: documentation },
    { use: 'Schemas', files: schemas },
    ...papers
  ]
  const dmdSec = pointed(erms, createdOn, { '@MDTYPE': 'OTHER', '@OTHERMDTYPE': 'ERMS' })
  const digiprovMD = pointed(premis, createdOn, { '@MDTYPE': 'PREMIS' })
  return xmlFile(
    archiveNames.mets,
    metsDocument({
      objectId: id,
      folder: root,
      createdOn,
      label: readable(matterTitle(matter)),
      contentType: { '@csip:CONTENTINFORMATIONTYPE': 'MIXED' },
      agents: organisations(matter.committee),
      metadata: { dmdSec, amdSec: { digiprovMD } },
      fileSection: fileSection(groups, root, createdOn),
      divisions: [
        division('Metadata', { '@ADMID': digiprovMD['@ID'], '@DMDID': dmdSec['@ID'] }),
        division('Documentation', { fptr: pointers(groups.slice(0, 1)) }),
        division('Schemas', { fptr: pointers(groups.slice(1, 2)) }),
        division('Representations', { fptr: pointers(papers) }),
        ...representations.map(toRepresentation)
      ]
    })
  )
}
