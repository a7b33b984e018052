/** Where things lie in an archive package (*arkivpaket*), from its root folder; the names of E-ARK CSIP, or in ASCII like them. */
export const archiveNames = {
  mets: 'METS.xml',
  readMe: 'documentation/LAS-MIG.txt',
  /** In the form that `sha256sum -c` reads. */
  checksums: 'documentation/KONTROLLSUMMOR.txt',
  erms: 'metadata/descriptive/ERMS.xml',
  premis: 'metadata/preservation/premis.xml',
  schemas: 'schemas/SCHEMAN.txt',
  /** The papers, in every format that they are written in. */
  papers: 'representations/rep1',
  /** The matter as data, and as text for the eye. */
  data: 'representations/rep2'
} as const

/** The folder of each kind of paper below the papers' `data`. */
export const paperFolders = {
  /** The papers as they went out. */
  issued: 'utgaende-handlingar',
  /** What was composed of the matter when the package was made. */
  composed: 'papper',
  /** The register as it is now. */
  register: 'registret',
  /** Scanned papers with signatures, which the user added. */
  signed: 'undertecknade'
} as const

export const dataFileName = 'arende.namndklar'
export const readingCopyName = 'LASKOPIA.txt'
