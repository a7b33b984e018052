import { join } from 'node:path'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import type { HeaderLine } from './header-line'
import { readHeadOf } from './read-head-of'
import type { SeriesFolder } from './series-folder'

/** The header of a generation, without reading the rest; undefined when it cannot be read. */
export const readTextLine = (place: SeriesFolder, generation: number): Steps<HeaderLine | undefined> =>
  readHeadOf(join(place.folder, fileName.generation(place.name, generation)))
