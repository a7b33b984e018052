import type { ArchiveFile } from './archive-file'
import { checksum } from '../files/checksum'

/** The checksums of files, in the form that `sha256sum -c` reads. */
export const writeChecksums = (files: readonly ArchiveFile[]): string =>
  files
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, bytes }) => `${checksum(bytes)}  ${name}\n`)
    .join('')
