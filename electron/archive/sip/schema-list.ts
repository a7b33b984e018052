import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import type { ArchiveFile } from '../archive-file'
import { textFile } from '../text-file'
import { namespaces } from './namespaces'

/** The schemas of a package's XML by their public names, instead of copies of them. */
export const schemaList: ArchiveFile = textFile(
  archiveNames.schemas,
  ['Scheman som paketets XML-filer följer. De följer inte med, utan hämtas där de är publicerade.', '']
    .concat(
      Object.values(namespaces).map(({ standard, uri, schema }) => `${standard}: ${uri} ${schema}`),
      ''
    )
    .join('\n')
)
