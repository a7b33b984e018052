import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import type { ListedFile } from './list-files'
import type { BadGeneration } from './load-outcome'
import type { SeriesFolder } from './series-folder'

/** Renames bad generations, so that they are looked at once and kept for ever. What the disk would not read stays. */
export function* setAside(
  place: SeriesFolder,
  bad: readonly BadGeneration[],
  files: readonly ListedFile[]
): Steps<void> {
  const taken = new Set(files.map(({ name }) => name))
  for (const { generation, because } of bad) {
    if (because === 'unreadable') continue
    let turn = 1
    while (taken.has(fileName.bad(place.name, generation, turn))) turn += 1
    const from = join(place.folder, fileName.generation(place.name, generation))
    yield* attempt(disk.rename(from, join(place.folder, fileName.bad(place.name, generation, turn))))
  }
}
