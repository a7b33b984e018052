import { join } from 'node:path'

/** Where a series lies, and what its files are called. */
export interface SeriesPlace {
  readonly folder: string
  readonly name: string
}

export function pathIn(place: SeriesPlace, fileName: string): string {
  return join(place.folder, fileName)
}
