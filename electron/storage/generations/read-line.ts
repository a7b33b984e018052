import { attempt } from '../disk/attempt'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeHeader, headerLimit } from './generation-bytes'
import type { GenerationHeader } from './generation-header'
import { readingPatience } from './reading-patience'
import { pathIn, type SeriesPlace } from './series-place'

export interface HeaderLine {
  header: GenerationHeader
  line: string
}

/** The header of a generation, without reading the rest; undefined when it cannot be read. */
export function* readLine(place: SeriesPlace, generation: number): Steps<HeaderLine | undefined> {
  const path = pathIn(place, fileName.generation(place.name, generation))
  let found: HeaderLine | undefined
  yield* attempt(
    (function* () {
      found = lineIn(yield* patiently(() => readBytes(path, headerLimit), readingPatience))
    })()
  )
  return found
}

export function lineIn(bytes: Uint8Array): HeaderLine | undefined {
  const header = decodeHeader(bytes)
  return header && { header, line: Buffer.from(bytes.subarray(0, bytes.indexOf(0x0a))).toString() }
}
