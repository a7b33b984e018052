import { join } from 'node:path'
import { disk } from '../disk/disk'
import { isDone } from '../disk/is-done'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration } from './generation-bytes'
import { lineageOf } from './lineage'
import { listFiles } from './list-files'
import { listStates } from './list-states'
import type { SeriesFolder } from './series-folder'
import type { StoredState } from './stored-state'
import { superfluous } from './superfluous'

export interface Pruning {
  place: SeriesFolder
  newest: number
  /** What is not marked yet, or may come to be. */
  held: ReadonlySet<number>
  seen: Map<number, StoredState>
}

/** Removes what need not be kept, once the newest has been read back by its name. What is marked stays, by the mark's name alone. */
export function* prune({ place, newest, held, seen }: Pruning): Steps<void> {
  const states = yield* listStates(place, seen)
  const kept = new Set([...held, ...lineageOf(states).held])
  if (superfluous(states, kept).length === 0) return
  const pathOf = (generation: number) => join(place.folder, fileName.generation(place.name, generation))
  const bytes = yield* readBytes(pathOf(newest))
  if (decodeGeneration(bytes, { series: place.name, generation: newest }).kind !== 'intact') return
  // Listed last, so that a mark another program has just made is seen.
  const marked = ((yield* listFiles(place)) ?? [])
    .filter(({ kind }) => kind === 'mark')
    .map(({ generation }) => generation)
  for (const generation of superfluous(states, new Set([...kept, ...marked]))) {
    if (yield* isDone(disk.unlink(pathOf(generation)))) seen.delete(generation)
  }
}
