import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration } from './generation-bytes'
import { listStates } from './list-states'
import type { SeriesPlace } from './series-place'
import type { StoredState } from './stored-state'
import { superfluous } from './superfluous'

/** Removes what need not be kept, once the newest has been read back by its name. */
export function* prune(place: SeriesPlace, newest: number, seen: Map<number, StoredState>): Steps<void> {
  const dropped = superfluous(yield* listStates(place, seen))
  if (dropped.length === 0) return
  const pathOf = (generation: number) => join(place.folder, fileName.generation(place.name, generation))
  const bytes = yield* readBytes(pathOf(newest))
  if (decodeGeneration(bytes, { series: place.name, generation: newest }).kind !== 'intact') return
  for (const generation of dropped) {
    if (yield* attempt(disk.unlink(pathOf(generation)))) seen.delete(generation)
  }
}
