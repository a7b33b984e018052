import type { ArchiveReport } from '../exchange/archive/archive-report'

/** Whether the state of the matter that a file was made of is kept for good; `not-asked` of what is no paper. */
export type VersionStanding = 'kept' | 'not-kept' | 'not-asked'

/** `findings`: what the program's own check of the file found, in words. */
export type Written =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'written'
      readonly path: string
      readonly findings: readonly string[]
      readonly version: VersionStanding
    }

/** `sound`: how many files the disk holds as they were made; `leftOut` and `findings` in words. */
export type ArchiveWritten =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'written'
      readonly path: string
      readonly sound: number
      readonly leftOut: readonly string[]
      readonly findings: readonly string[]
      readonly version: VersionStanding
    }

/** A scanned paper that the user has chosen for an archive package; main keeps its place under the number. */
export interface ChosenSigned {
  readonly number: number
  readonly name: string
  readonly claimsPdfA: boolean
}

export type SignedChosen =
  { readonly outcome: 'cancelled' } | { readonly outcome: 'chosen'; readonly papers: readonly ChosenSigned[] }

export type ArchiveChecked =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'checked'; readonly name: string; readonly report: ArchiveReport }

/** Forms written into a folder, under these names. */
export type FormsWritten =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'written'
      readonly folder: string
      readonly files: readonly string[]
      readonly findings: readonly string[]
    }
