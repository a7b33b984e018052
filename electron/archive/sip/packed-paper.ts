import type { Day } from '../../../shared/domain/reading/day'
import type { paperFolders } from '../../../shared/exchange/archive/archive-names'
import type { ArchiveFile } from '../archive-file'

/** A paper as it lies in a package: one document, in one file for each format. */
export interface PackedPaper {
  /** What kind of document it is: `Tjänsteutlåtande`. */
  kind: string
  /** The same with what tells it from the others of its kind. */
  words: string
  as: keyof typeof paperFolders
  files: readonly ArchiveFile[]
  /** When it went out, and to whom as typed. */
  sent?: { on: Day | undefined; to: string }
  /** Of a scanned paper: whether it says of itself that it is PDF/A. */
  claimsPdfA?: boolean
}
