import type { Steps } from '../disk/steps'
import { sealIn } from './generation-bytes'
import { generationsIn } from './generations-in'
import { highestIn } from './highest-in'
import { listFiles, type ListedFile } from './list-files'
import type { BadGeneration, LoadOutcome } from './load-outcome'
import { missingAfter } from './missing-after'
import { readGeneration } from './read-generation'
import { setAsideAfter } from './set-aside-after'
import type { SeriesFolder } from './series-folder'
import type { SeenGeneration } from './series-memory'
import { beforeAll, type Standing } from './standing'
import type { StoredSchema } from './stored-schema'
import { longestStep } from './strays-among'

export interface Found<T> {
  outcome: LoadOutcome<T>
  standing: Standing
  files: readonly ListedFile[]
  bad: readonly BadGeneration[]
}

/** What is known of a series before it is looked at. */
export interface Remembered {
  existedBefore: boolean
  seen: SeenGeneration | undefined
}

/** How often to look again when a generation vanishes between being listed and read: another program prunes. */
const looks = 5

/** Looks for the newest generation that holds. Reads only; what is bad is told, and touched by nobody here. */
export function* findNewest<T>(place: SeriesFolder, schema: StoredSchema<T>, remembered: Remembered): Steps<Found<T>> {
  for (let look = 1; ; look += 1) {
    const files = yield* listFiles(place)
    const highest = highestIn(files ?? [])
    // A number that no series can have come to was put there by someone, and decides nothing.
    const seen = (remembered.seen?.generation ?? 0) > highest + longestStep ? undefined : remembered.seen
    if (!files?.some(({ kind }) => kind !== 'temporary')) return nothing(place, files ?? [], { ...remembered, seen })
    const found = yield* readNewest(place, schema, { files, highest, seen, isLastLook: look === looks })
    if (found) return found
  }
}

interface Look {
  files: readonly ListedFile[]
  highest: number
  seen: SeenGeneration | undefined
  isLastLook: boolean
}

/** Undefined when a listed generation is not there any more, unless that is to be taken as it is. */
function* readNewest<T>(
  place: SeriesFolder,
  schema: StoredSchema<T>,
  { files, highest, seen, isLastLook }: Look
): Steps<Found<T> | undefined> {
  const bad: BadGeneration[] = []
  let line: string | null = null
  const standing = (after?: string): Standing => ({
    highest,
    line,
    seen: Math.max(highest, seen?.generation ?? 0),
    after
  })
  for (const generation of generationsIn(files)) {
    const read = yield* readGeneration(place, generation, schema)
    if (read.kind === 'vanished') {
      if (!isLastLook) return undefined
      // Listed again and again, and never there: a link that leads nowhere, or a file that a synchroniser has not fetched.
      bad.push({ generation, because: 'unreadable', savedAt: null })
      continue
    }
    if (generation === highest) line = read.line
    if (read.kind !== 'bad') {
      const setAside = yield* setAsideAfter(place, files, generation)
      const missing = yield* missingAfter(place, files, { highest, line, seen })
      const told = [...missing, ...bad, ...setAside]
      const after = read.line === null ? undefined : sealIn(read.line)
      return { outcome: outcomeOf(read, generation, told), standing: standing(after), files, bad }
    }
    bad.push({ generation, because: read.because, savedAt: read.savedAt })
  }
  return { outcome: { kind: 'all-bad', bad }, standing: standing(), files, bad }
}

function nothing<T>(
  { folder }: SeriesFolder,
  files: readonly ListedFile[],
  { existedBefore, seen }: Remembered
): Found<T> {
  const outcome: LoadOutcome<T> = existedBefore ? { kind: 'folder-gone', folder } : { kind: 'first-run' }
  return { outcome, standing: { ...beforeAll, seen: seen?.generation ?? 0 }, files, bad: [] }
}

function outcomeOf<T>(
  read: { kind: 'read'; state: T; savedAt: string; line: string | null } | { kind: 'newer'; savedAt: string },
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
