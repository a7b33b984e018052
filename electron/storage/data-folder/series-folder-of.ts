import { join } from 'node:path'
import type { SeriesFolder } from '../generations/series-folder'
import type { DataFolder } from './data-folder'

/** Where a matter's series lies. */
export const seriesFolderOf = (place: DataFolder, id: string): SeriesFolder => ({
  folder: join(place.matters, id),
  name: id
})
