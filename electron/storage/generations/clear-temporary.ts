import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'
import type { Writer } from './file-name'
import type { ListedFile } from './list-files'
import type { SeriesFolder } from './series-folder'

/** So far behind the newest that whoever wrote it cannot publish it any more. */
const farBehind = 10

/** Removes what crashed writers left: of a process here that is gone, or hopelessly behind, wherever it was written. */
export function* clearTemporary(
  place: SeriesFolder,
  files: readonly ListedFile[],
  newest: number,
  here: { writer: Writer; isRunning: (pid: number) => boolean }
): Steps<void> {
  for (const file of files) {
    if (file.kind !== 'temporary') continue
    const abandoned = file.writer.host === here.writer.host && !here.isRunning(file.writer.pid)
    if (abandoned || file.generation + farBehind <= newest) yield* attempt(disk.unlink(join(place.folder, file.name)))
  }
}
