import { join } from 'node:path'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import type { ListedFile } from './list-files'
import type { BadGeneration } from './load-outcome'
import { readHeadOf } from './read-head-of'
import type { SeriesFolder } from './series-folder'

/**
 * Bad generations that were set aside earlier and are newer than the one that holds: until something has been saved on
 * top of them, what they held is still missing, and is told at every load.
 */
export function* setAsideAfter(
  place: SeriesFolder,
  files: readonly ListedFile[],
  generation: number
): Steps<readonly BadGeneration[]> {
  const bad: BadGeneration[] = []
  for (const file of files) {
    // A folder under a generation's own name counts as bad too, so that the name is not given again; it held nothing.
    const isOccupied = file.name === fileName.generation(place.name, file.generation)
    if (file.kind !== 'bad' || isOccupied || file.generation <= generation) continue
    const head = yield* readHeadOf(join(place.folder, file.name))
    bad.push({ generation: file.generation, because: 'set-aside', savedAt: head?.header.savedAt ?? null })
  }
  return bad.sort((a, b) => b.generation - a.generation)
}
