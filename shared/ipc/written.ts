import type { ArchiveReport } from '../exchange/archive/archive-report'

/** Whether the state of the matter that a file was made of is kept for good; `not-asked` of what is no paper. */
export type VersionStanding = 'kept' | 'not-kept' | 'not-asked'

/** `findings`: what the program's own check of the file found, in words. */
export type Written =
  { outcome: 'cancelled' } | { outcome: 'written'; path: string; findings: string[]; version: VersionStanding }

/** `sound`: how many files the disk holds as they were made; `leftOut` and `findings` in words. */
export type ArchiveWritten =
  | { outcome: 'cancelled' }
  | { outcome: 'written'; path: string; sound: number; leftOut: string[]; findings: string[]; version: VersionStanding }

/** A scanned paper that the user has chosen for an archive package; main keeps its place under the number. */
export interface ChosenSigned {
  number: number
  name: string
  claimsPdfA: boolean
}

export type SignedChosen = { outcome: 'cancelled' } | { outcome: 'chosen'; papers: ChosenSigned[] }

export type ArchiveChecked = { outcome: 'cancelled' } | { outcome: 'checked'; name: string; report: ArchiveReport }

/** Forms written into a folder, under these names. */
export type FormsWritten =
  { outcome: 'cancelled' } | { outcome: 'written'; folder: string; files: string[]; findings: string[] }
