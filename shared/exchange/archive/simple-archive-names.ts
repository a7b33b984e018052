/** What the files of an archive package were called before there was E-ARK in it; such packages can still be checked. */
export const simpleArchiveNames = {
  readMe: 'LÄS MIG.txt',
  readingCopy: 'Läskopia.txt',
  checksums: 'checksummor.txt'
} as const
