import type { Steps } from '../disk/steps'
import { generationsIn } from './generations-in'
import { highestIn } from './highest-in'
import { listFiles, type ListedFile } from './list-files'
import type { BadGeneration, LoadOutcome } from './load-outcome'
import { readGeneration } from './read-generation'
import { setAsideAfter } from './set-aside-after'
import type { SeriesFolder } from './series-folder'
import type { Standing } from './standing'
import type { StoredSchema } from './stored-schema'

export interface Found<T> {
  outcome: LoadOutcome<T>
  standing: Standing
  files: readonly ListedFile[]
  bad: readonly BadGeneration[]
}

/** How often to look again when a generation vanishes between being listed and read: another program prunes. */
const looks = 5

/** Looks for the newest generation that holds. Reads only; what is bad is told, and touched by nobody here. */
export function* findNewest<T>(place: SeriesFolder, schema: StoredSchema<T>, existedBefore: boolean): Steps<Found<T>> {
  for (let look = 1; ; look += 1) {
    const files = yield* listFiles(place)
    if (!files?.some(({ kind }) => kind !== 'temporary')) return nothing(place, files ?? [], existedBefore)
    const found = yield* readNewest(place, schema, files, look === looks)
    if (found) return found
  }
}

/** Undefined when a listed generation is not there any more, unless that is to be taken as it is. */
function* readNewest<T>(
  place: SeriesFolder,
  schema: StoredSchema<T>,
  files: readonly ListedFile[],
  isLastLook: boolean
): Steps<Found<T> | undefined> {
  const bad: BadGeneration[] = []
  const highest = highestIn(files)
  let standing: Standing = { highest, line: null }
  for (const generation of generationsIn(files)) {
    const read = yield* readGeneration(place, generation, schema)
    if (read.kind === 'vanished') {
      if (isLastLook) continue
      return undefined
    }
    if (generation === highest) standing = { highest, line: read.line }
    if (read.kind !== 'bad') {
      const told = [...bad, ...(yield* setAsideAfter(place, files, generation))]
      return { outcome: outcomeOf(read, generation, told), standing, files, bad }
    }
    bad.push({ generation, because: read.because, savedAt: read.savedAt })
  }
  return { outcome: { kind: 'all-bad', bad }, standing, files, bad }
}

function nothing<T>({ folder }: SeriesFolder, files: readonly ListedFile[], existedBefore: boolean): Found<T> {
  const outcome: LoadOutcome<T> = existedBefore ? { kind: 'folder-gone', folder } : { kind: 'first-run' }
  return { outcome, standing: { highest: 0, line: null }, files, bad: [] }
}

function outcomeOf<T>(
  read: { kind: 'read'; state: T; savedAt: string } | { kind: 'newer'; savedAt: string },
  generation: number,
  bad: readonly BadGeneration[]
): LoadOutcome<T> {
  const { savedAt } = read
  if (read.kind === 'newer') return { kind: 'newer-format', generation, savedAt }
  const { state } = read
  return bad.length === 0
    ? { kind: 'loaded', state, generation, savedAt }
    : { kind: 'older-used', state, generation, savedAt, bad }
}
