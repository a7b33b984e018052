/** How far an archive package has come: files of papers made, and how many there will be. */
export interface ArchiveProgress {
  readonly done: number
  readonly of: number
}
