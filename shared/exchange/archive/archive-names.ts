import type { MatterDraft } from '../../domain/matter'
import { fileNameFor } from '../file/file-name-for'

/** What the files of an archive package (*arkivpaket*) are called. */
export const archiveNames = {
  readMe: 'LÄS MIG.txt',
  readingCopy: 'Läskopia.txt',
  checksums: 'checksummor.txt',
  /** The papers as they went out. */
  issued: 'Utgående handlingar',
  /** What was composed of the matter when the package was made. */
  papers: 'Papper',
  /** The register as it is now. */
  register: 'Registret'
} as const

/** The name proposed for an archive package as a ZIP file. */
export const archiveZipName = ({ awardYear, committee, registryNumber }: MatterDraft): string =>
  fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Arkiv', ending: 'zip' })

/** The same for a package that is a folder. */
export const archiveFolderName = (matter: MatterDraft): string => archiveZipName(matter).slice(0, -'.zip'.length)
