import { posix } from 'node:path'
import type { Day } from '../../../shared/domain/reading/day'
import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import type { ArchiveFile } from '../archive-file'
import { fileSection, idOfGroup } from './file-section'
import { idOfPath } from './id-of-path'
import { metsDocument } from './mets-document'
import { xmlFile, type XmlNode } from './xml-file'

/** One representation of the matter (*representation*): a folder of a package with a METS document of its own. */
export interface Representation {
  folder: string
  contentType: XmlNode
  files: readonly ArchiveFile[]
}

export const metsOf = ({ folder, contentType, files }: Representation, createdOn: Day): ArchiveFile =>
  xmlFile(
    `${folder}/${archiveNames.mets}`,
    metsDocument({
      objectId: posix.basename(folder),
      folder,
      createdOn,
      contentType,
      fileSection: fileSection([{ use: 'Data', files }], folder, createdOn),
      divisions: [
        { '@ID': idOfPath(`${folder}#metadata`), '@LABEL': 'Metadata' },
        { '@ID': idOfPath(`${folder}#data`), '@LABEL': 'Data', fptr: { '@FILEID': idOfGroup('Data', folder) } }
      ]
    })
  )
