import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration } from './generation-bytes'
import { listStates } from './list-states'
import { pathIn, type SeriesPlace } from './series-place'
import type { StoredState } from './stored-state'
import { superfluous } from './superfluous'

/** Removes what need not be kept, once the newest has been read back by its name. */
export function* prune(place: SeriesPlace, seen: Map<number, StoredState>): Steps<void> {
  const states = yield* listStates(place, seen)
  const [newest] = states
  const dropped = superfluous(states)
  if (!newest || dropped.length === 0) return
  const pathOf = (generation: number) => pathIn(place, fileName.generation(place.name, generation))
  const bytes = yield* readBytes(pathOf(newest.generation))
  if (decodeGeneration(bytes, { series: place.name, generation: newest.generation }).kind !== 'intact') return
  for (const generation of dropped) {
    if (yield* attempt(disk.unlink(pathOf(generation)))) seen.delete(generation)
  }
}
