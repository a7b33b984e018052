import { join } from 'node:path'
import type { SeriesPlace } from '../generations/series-place'
import type { DataPlace } from './data-place'

/** Where a matter's series lies. */
export const seriesPlaceOf = (place: DataPlace, id: string): SeriesPlace => ({
  folder: join(place.matters, id),
  name: id
})
