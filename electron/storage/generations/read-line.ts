import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { headerLimit } from './generation-bytes'
import { headerLineOf, type HeaderLine } from './header-line'
import type { SeriesPlace } from './series-place'

/** The header of a generation, without reading the rest; undefined when it cannot be read. */
export function* readLine(place: SeriesPlace, generation: number): Steps<HeaderLine | undefined> {
  const path = join(place.folder, fileName.generation(place.name, generation))
  let found: HeaderLine | undefined
  yield* attempt(
    (function* () {
      found = headerLineOf(yield* patiently(() => readBytes(path, headerLimit), briefPatience))
    })()
  )
  return found
}
