/** What is wrong with an archive package, and in which file. */
export type ArchiveFinding =
  | { kind: 'missing' | 'changed' | 'added' | 'unreadable'; file: string }
  | { kind: 'checksums-unreadable'; line: number }
  | { kind: 'no-data-file' }
  | { kind: 'data-file-unreadable' | 'another-matter'; file: string }

/** What a check of an archive package found; whole when there are no findings. */
export interface ArchiveReport {
  /** How many files were as they were archived. */
  sound: number
  findings: ArchiveFinding[]
}
