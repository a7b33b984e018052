import type { Steps } from '../disk/steps'
import { sealIn } from './generation-bytes'
import { generationsIn } from './generations-in'
import { listFiles } from './list-files'
import { readTextLine } from './read-text-line'
import type { SeriesFolder } from './series-folder'
import type { StoredState } from './stored-state'

/** The history, newest first. `seen` remembers headers between calls, since a generation never changes. */
export function* listStates(place: SeriesFolder, seen: Map<number, StoredState>): Steps<readonly StoredState[]> {
  const states: StoredState[] = []
  for (const generation of generationsIn((yield* listFiles(place)) ?? [])) {
    const state = seen.get(generation) ?? (yield* readState(place, generation))
    if (!state) continue
    seen.set(generation, state)
    states.push(state)
  }
  return states
}

function* readState(place: SeriesFolder, generation: number): Steps<StoredState | undefined> {
  const found = yield* readTextLine(place, generation)
  if (!found) return undefined
  const { savedAt, schema, after } = found.header
  return { generation, savedAt, schema, after, seal: sealIn(found.line) }
}
