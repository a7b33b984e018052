import type { MetsLack } from './mets-lack'

/** What is wrong with an archive package, and in which file. */
export type ArchiveFinding =
  | { kind: 'missing' | 'changed' | 'added' | 'unreadable'; file: string }
  | { kind: 'checksums-unreadable'; line: number }
  | { kind: 'mets-unreadable'; file: string }
  | { kind: 'mets-lacks'; file: string; lack: MetsLack }
  | { kind: 'leads-outside'; file: string; reference: string }
  | { kind: 'no-root-folder' }
  | { kind: 'renamed'; folder: string; id: string }
  | { kind: 'no-data-file' }
  | { kind: 'data-file-unreadable' | 'another-matter'; file: string }

/** What a check of an archive package found; whole when there are no findings. */
export interface ArchiveReport {
  /** How many files were as they were archived. */
  sound: number
  findings: ArchiveFinding[]
}
