import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { disk } from '../disk/disk'
import { failureFrom } from '../disk/failure-from'
import { makeFolder } from '../disk/make-folder'
import { patiently, type Patience } from '../disk/patiently'
import { publish, type Published } from '../disk/publish'
import type { Steps } from '../disk/steps'
import { writeVerified } from '../disk/write-verified'
import type { StorageFailure } from '../storage-failure'
import { fileName, type Writer } from './file-name'
import { encodeGeneration, sealIn } from './generation-bytes'
import type { GenerationHeader } from './generation-header'
import { headerLineOf, type HeaderLine } from './header-line'
import { highestIn } from './highest-in'
import { listFiles } from './list-files'
import { readTextLine } from './read-text-line'
import type { SeriesFolder } from './series-folder'
import type { Standing } from './standing'

export interface WriteJob {
  place: SeriesFolder
  /** What must still be the newest on disk. */
  known: Standing
  payload: string
  schema: number
  savedAt: string
  writer: Writer
  /** Tells this writer's temporary files apart. */
  turn: number
  patience: Patience
}

export type WriteOutcome =
  | { kind: 'written'; standing: Standing }
  | { kind: 'overtaken'; standing: Standing; by: GenerationHeader | undefined }
  /** `standing` is what the disk holds after all, if the attempt changed it. */
  | { kind: 'failed'; failure: StorageFailure; standing: Standing }

/** The last that ten digits name. Only someone who put a file there can have brought a series to it. */
const lastGeneration = 9_999_999_999

/** More than any write is tried. */
const mostTries = 1_000

/** Writes the next generation, if the newest on disk is still the one last seen. */
export function* writeGeneration(job: WriteJob): Steps<WriteOutcome> {
  const { place, known, writer, patience } = job
  const generation = Math.max(known.highest, known.seen) + 1
  if (generation > lastGeneration)
    return { kind: 'failed', failure: { kind: 'io', path: place.folder, code: 'ERANGE' }, standing: known }
  // A try whose file could not be removed again must not stand in the way of the next.
  let tries = 0
  const nextName = (): string =>
    join(place.folder, fileName.temporary(place.name, generation, writer, job.turn * mostTries + tries++))
  let temporary = ''
  const bytes = encodeGeneration(
    { ...job, series: place.name, generation, writer: writer.run, after: known.after },
    job.payload
  )
  try {
    const obstacle = yield* lookBeforeWriting(place, known)
    if (obstacle) return obstacle
    yield* patiently(() => writeFresh((temporary = nextName()), bytes), {
      ...patience,
      total: Math.min(patience.total, 1000)
    })
  } catch (error) {
    return { kind: 'failed', failure: failureFrom(error, place.folder, 'read-only'), standing: known }
  }
  const published = yield* publish(temporary, join(place.folder, fileName.generation(place.name, generation)), patience)
  yield* attempt(disk.unlink(temporary))
  return yield* settle(job, published, standingAt(generation, headerLineOf(bytes)))
}

/** The name is ours, or not; and if it is, the folder must remember it. */
function* settle(job: WriteJob, published: Published, next: Standing): Steps<WriteOutcome> {
  const { folder } = job.place
  if (published.kind !== 'published') {
    // A share can carry out a call and yet report that it failed: what lies there may be our own after all.
    const there = yield* readTextLine(job.place, next.highest)
    if (there?.line !== next.line) return notPublished(job, published, next, there)
  }
  try {
    yield* patiently(() => disk.syncFolder(folder), briefPatience)
    return { kind: 'written', standing: next }
  } catch (error) {
    return { kind: 'failed', failure: failureFrom(error, folder, 'locked'), standing: next }
  }
}

function notPublished(
  { place, known }: WriteJob,
  published: Exclude<Published, { kind: 'published' }>,
  next: Standing,
  there: HeaderLine | undefined
): WriteOutcome {
  if (published.kind === 'taken') return overtaken(next.highest, there)
  const standing = published.claimed ? { ...known, highest: next.highest, line: null } : known
  return { kind: 'failed', failure: failureFrom(published.error, place.folder, 'locked'), standing }
}

function* lookBeforeWriting(place: SeriesFolder, known: Standing): Steps<WriteOutcome | undefined> {
  const files = yield* listFiles(place)
  const highest = highestIn(files ?? [])
  if (highest === 0 && known.highest > 0) {
    return { kind: 'failed', failure: { kind: 'folder-gone', path: place.folder }, standing: known }
  }
  if (highest === 0) {
    yield* makeFolder(place.folder)
    return undefined
  }
  const newest = yield* readTextLine(place, highest)
  const same = highest === known.highest && (newest === undefined || newest.line === known.line)
  return same ? undefined : overtaken(highest, newest)
}

const standingAt = (highest: number, newest: HeaderLine | undefined): Standing => ({
  highest,
  line: newest?.line ?? null,
  seen: highest,
  after: newest && sealIn(newest.line)
})

function overtaken(highest: number, newest: HeaderLine | undefined): WriteOutcome {
  return { kind: 'overtaken', standing: standingAt(highest, newest), by: newest?.header }
}

function* writeFresh(temporary: string, bytes: Uint8Array): Steps<void> {
  try {
    yield* writeVerified(temporary, bytes)
  } catch (error) {
    yield* attempt(disk.unlink(temporary))
    throw error
  }
}
