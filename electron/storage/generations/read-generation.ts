import { join } from 'node:path'
import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration, type BadBecause } from './generation-bytes'
import { headerLineOf } from './header-line'
import { readPayload } from './read-payload'
import type { SeriesFolder } from './series-folder'
import type { StoredSchema } from './stored-schema'

export type ReadGeneration<T> =
  | { kind: 'read'; state: T; savedAt: string; line: string | null }
  | { kind: 'newer'; savedAt: string; line: string | null }
  | { kind: 'bad'; because: BadBecause; savedAt: string | null; line: string | null }
  /** Pruned by another process since the folder was listed. */
  | { kind: 'vanished' }

/** The disk would not read it, or it is no file: a folder, a socket, a link that leads in a circle. */
const unreadable = new Set(['EIO', 'EISDIR', 'ENXIO', 'ELOOP'])

/** Reads one generation whole. Throws only what says nothing of its content: that it is held, or may not be read. */
export function* readGeneration<T>(
  place: SeriesFolder,
  generation: number,
  schema: StoredSchema<T>
): Steps<ReadGeneration<T>> {
  const path = join(place.folder, fileName.generation(place.name, generation))
  let bytes: Uint8Array
  try {
    bytes = yield* patiently(() => readBytes(path), briefPatience)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { kind: 'vanished' }
    if (unreadable.has(code)) return { kind: 'bad', because: 'unreadable', savedAt: null, line: null }
    if (code === 'ETOOLARGE') return { kind: 'bad', because: 'too-large', savedAt: null, line: null }
    throw error
  }
  const line = headerLineOf(bytes)?.line ?? null
  const decoded = decodeGeneration(bytes, { series: place.name, generation })
  if (decoded.kind === 'bad') return { ...decoded, line }
  const { savedAt, schema: version } = decoded.header
  if (decoded.kind === 'newer' || version > schema.version) return { kind: 'newer', savedAt, line }
  const read = readPayload(decoded.payload, version, schema)
  return read.ok
    ? { kind: 'read', state: read.state, savedAt, line }
    : { kind: 'bad', because: read.because, savedAt, line }
}
