import type { Steps } from '../disk/steps'
import { listFiles } from './list-files'
import { listStates } from './list-states'
import type { SeriesPlace } from './series-place'
import type { StoredState } from './stored-state'

/** One generation of a series, whether or not it can be read. */
export interface StoredVersion {
  readonly generation: number
  /** Null where it is damaged, so that nothing of it is known. */
  readonly savedAt: string | null
}

/** Every generation on the disk, the newest first, with those that are damaged or have been set aside. */
export function* listVersions(place: SeriesPlace, seen: Map<number, StoredState>): Steps<StoredVersion[]> {
  const states = new Map((yield* listStates(place, seen)).map((state) => [state.generation, state]))
  const files = (yield* listFiles(place)) ?? []
  const numbers = files.filter(({ kind }) => kind === 'generation' || kind === 'bad').map(({ generation }) => generation)
  return [...new Set(numbers)]
    .sort((a, b) => b - a)
    .map((generation) => ({ generation, savedAt: states.get(generation)?.savedAt ?? null }))
}
