/** Where a series lies, and what its files are called. */
export interface SeriesFolder {
  readonly folder: string
  readonly name: string
}
