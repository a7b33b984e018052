import type { Steps } from '../disk/steps'
import { generationsIn, highestIn, listFiles, type ListedFile } from './list-files'
import type { BadGeneration, LoadOutcome } from './load-outcome'
import { readGeneration } from './read-generation'
import type { SeriesPlace } from './series-place'
import type { Standing } from './standing'
import type { StoredSchema } from './stored-schema'

export interface Found<T> {
  outcome: LoadOutcome<T>
  standing: Standing
  files: readonly ListedFile[]
  bad: readonly BadGeneration[]
}

/** Looks for the newest generation that holds. Reads only; what is bad is told, and touched by nobody here. */
export function* findNewest<T>(
  place: SeriesPlace,
  schema: StoredSchema<T>,
  existedBefore: boolean
): Steps<Found<T>> {
  const files = yield* listFiles(place)
  if (!files) return nothing(existedBefore ? { kind: 'folder-gone', folder: place.folder } : { kind: 'first-run' }, [])
  if (!files.some(({ kind }) => kind !== 'temporary')) {
    return nothing(existedBefore ? { kind: 'folder-gone', folder: place.folder } : { kind: 'first-run' }, files)
  }
  const bad: BadGeneration[] = []
  const highest = highestIn(files)
  let standing: Standing = { highest, line: null }
  for (const generation of generationsIn(files)) {
    const read = yield* readGeneration(place, generation, schema)
    if (read.kind === 'vanished') continue
    if (generation === highest) standing = { highest, line: read.line }
    if (read.kind === 'bad') {
      bad.push({ generation, because: read.because, savedAt: read.savedAt })
      continue
    }
    return { outcome: outcomeOf(read, generation, bad), standing, files, bad }
  }
  return { outcome: { kind: 'all-bad', bad }, standing, files, bad }
}

function nothing<T>(outcome: LoadOutcome<T>, files: readonly ListedFile[]): Found<T> {
  return { outcome, standing: { highest: 0, line: null }, files, bad: [] }
}

function outcomeOf<T>(
  read: { kind: 'read'; state: T; savedAt: string } | { kind: 'newer'; savedAt: string },
  generation: number,
  bad: BadGeneration[]
): LoadOutcome<T> {
  const { savedAt } = read
  if (read.kind === 'newer') return { kind: 'newer-format', generation, savedAt }
  const { state } = read
  return bad.length === 0
    ? { kind: 'loaded', state, generation, savedAt }
    : { kind: 'older-used', state, generation, savedAt, bad }
}
