import type { Steps } from '../disk/steps'
import { listFiles } from './list-files'
import { listStates } from './list-states'
import { readMarks } from './read-marks'
import type { SeriesFolder } from './series-folder'
import type { StoredMark } from './stored-mark'
import type { StoredState } from './stored-state'

/** One generation of a series, whether or not it can be read. */
export interface StoredVersion {
  readonly generation: number
  /** Null where it is damaged, so that nothing of it is known. */
  readonly savedAt: string | null
  /** Why it is kept for good, the first reason first. */
  readonly marks: readonly StoredMark[]
}

const timeOf = (mark: StoredMark): string => (mark.kind === 'read' ? mark.at : '')

/** Every generation on the disk, the newest first, with those that are damaged or have been set aside. */
export function* listVersions(
  place: SeriesFolder,
  seen: Map<number, StoredState>,
  seenMarks: Map<string, StoredMark>
): Steps<readonly StoredVersion[]> {
  const states = new Map((yield* listStates(place, seen)).map((state) => [state.generation, state]))
  const files = (yield* listFiles(place)) ?? []
  const marks = yield* readMarks(place, files, seenMarks)
  const numbers = files
    .filter(({ kind }) => kind === 'generation' || kind === 'bad')
    .map(({ generation }) => generation)
  return [...new Set(numbers)]
    .sort((a, b) => b - a)
    .map((generation) => {
      const savedAt = states.get(generation)?.savedAt ?? null
      const ofThis = (marks.get(generation) ?? []).filter(
        (mark) => mark.kind === 'damaged' || savedAt === null || mark.of === savedAt
      )
      return { generation, savedAt, marks: ofThis.sort((a, b) => timeOf(a).localeCompare(timeOf(b))) }
    })
}
