/** Where a series lies, and what its files are called. */
export interface SeriesPlace {
  readonly folder: string
  readonly name: string
}
