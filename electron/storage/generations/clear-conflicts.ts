import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'
import { listFiles } from './list-files'
import type { SeriesFolder } from './series-folder'

/** Removes the states that lie beside a series of which nobody is to choose one. What cannot be removed now stays till later. */
export function* clearConflicts(place: SeriesFolder): Steps<void> {
  for (const { kind, name } of (yield* attempt(listFiles(place))) ?? []) {
    if (kind === 'conflict') yield* attempt(disk.unlink(join(place.folder, name)))
  }
}
