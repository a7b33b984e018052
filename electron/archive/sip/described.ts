import { posix } from 'node:path'
import type { Day } from '../../../shared/domain/reading/day'
import type { ArchiveFile } from '../archive-file'
import { checksum } from '../../files/checksum'
import { mediaType } from './media-type'
import { noonOf } from './noon-of'
import type { XmlNode } from './xml-file'

/** What METS says of every file that it points to. */
export const described = ({ name, bytes }: ArchiveFile, createdOn: Day): XmlNode => ({
  '@MIMETYPE': mediaType(name),
  '@SIZE': bytes.length,
  '@CREATED': noonOf(createdOn),
  '@CHECKSUM': checksum(bytes),
  '@CHECKSUMTYPE': 'SHA-256'
})

/** Where a file lies, as seen from the folder of the METS document. */
export const located = (path: string, folder: string): XmlNode => ({
  '@LOCTYPE': 'URL',
  '@xlink:type': 'simple',
  '@xlink:href': posix.relative(folder, path).split('/').map(encodeURIComponent).join('/')
})
