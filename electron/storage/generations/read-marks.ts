import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { decodeGeneration } from './generation-bytes'
import type { ListedFile } from './list-files'
import { readPayload } from './read-payload'
import type { SeriesFolder } from './series-folder'
import { storedMark, type StoredMark } from './stored-mark'

/** No mark of ours comes near it. */
const mostBytes = 64 * 1024

/** The marks of a series by the generation they lie beside. `seen` remembers them by name, since a mark never changes. */
export function* readMarks(
  place: SeriesFolder,
  files: readonly ListedFile[],
  seen: Map<string, StoredMark>
): Steps<Map<number, readonly StoredMark[]>> {
  const marks = new Map<number, StoredMark[]>()
  for (const { kind, name, generation } of files) {
    if (kind !== 'mark') continue
    const mark = seen.get(name) ?? (yield* readMark(place, name, generation))
    if (mark.kind === 'read') seen.set(name, mark)
    marks.set(generation, [...(marks.get(generation) ?? []), mark])
  }
  return marks
}

function* readMark(place: SeriesFolder, name: string, generation: number): Steps<StoredMark> {
  const bytes = yield* attempt(patiently(() => readBytes(join(place.folder, name), mostBytes), briefPatience))
  const decoded = bytes && decodeGeneration(bytes, { series: place.name, generation })
  if (decoded?.kind !== 'intact' || decoded.header.schema > storedMark.version) return { kind: 'damaged' }
  const read = readPayload(decoded.payload, decoded.header.schema, storedMark)
  return read.ok ? { kind: 'read', at: decoded.header.savedAt, ...read.state } : { kind: 'damaged' }
}
