import type { MetsLack } from './mets-lack'

/** What is wrong with an archive package, and in which file. */
export type ArchiveFinding =
  | { readonly kind: 'missing' | 'changed' | 'added' | 'unreadable'; readonly file: string }
  | { readonly kind: 'checksums-unreadable'; readonly line: number }
  | { readonly kind: 'mets-unreadable'; readonly file: string }
  | { readonly kind: 'mets-lacks'; readonly file: string; readonly lack: MetsLack }
  | { readonly kind: 'leads-outside'; readonly file: string; readonly reference: string }
  | { readonly kind: 'no-root-folder' }
  | { readonly kind: 'renamed'; readonly folder: string; readonly id: string }
  | { readonly kind: 'no-data-file' }
  | { readonly kind: 'data-file-unreadable' | 'another-matter'; readonly file: string }

/** What a check of an archive package found; whole when there are no findings. */
export interface ArchiveReport {
  /** How many files were as they were archived. */
  readonly sound: number
  readonly findings: readonly ArchiveFinding[]
}
