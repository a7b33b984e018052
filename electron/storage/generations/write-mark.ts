import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { disk } from '../disk/disk'
import { patiently, type Patience } from '../disk/patiently'
import { publish } from '../disk/publish'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { writeVerified } from '../disk/write-verified'
import { fileName, type Writer } from './file-name'
import type { SeriesFolder } from './series-folder'

export interface MarkJob {
  place: SeriesFolder
  generation: number
  bytes: Uint8Array
  /** The mark's own name: the same however often it is tried, so that one event leaves one mark. */
  target: string
  writer: Writer
  /** Tells the tries apart. */
  turn: number
  patience: Patience
}

/** Lays a mark beside a generation, and returns when the disk has it; throws what stood in the way. */
export function* writeMark({ place, generation, bytes, target, writer, turn, patience }: MarkJob): Steps<void> {
  const temporary = join(place.folder, fileName.temporary(place.name, generation, writer, turn))
  try {
    yield* writeVerified(temporary, bytes)
    const published = yield* publish(temporary, target, patience)
    // A share can carry out a call and yet report that it failed: what lies there may be our own after all.
    if (published.kind !== 'published' && !(yield* holds(target, bytes))) throw trouble(published)
  } finally {
    yield* attempt(disk.unlink(temporary))
  }
  yield* patiently(() => disk.syncFolder(place.folder), briefPatience)
}

function* holds(path: string, bytes: Uint8Array): Steps<boolean> {
  const there = yield* attempt(readBytes(path))
  return there !== undefined && Buffer.compare(there, bytes) === 0
}

const trouble = (published: { kind: 'taken' } | { kind: 'failed'; error: unknown }): unknown =>
  published.kind === 'failed'
    ? published.error
    : Object.assign(new Error('The name of a mark was taken.'), { code: 'EEXIST' })
