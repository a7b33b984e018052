import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { disk } from '../disk/disk'
import { failureFrom } from '../disk/failure-from'
import { patiently } from '../disk/patiently'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import { fileName, type Writer } from '../generations/file-name'
import type { SeriesFolder } from '../generations/series-folder'
import type { Machine } from '../machine'
import type { StorageFailure } from '../storage-failure'

/** Why nothing new can be written where a series lies; null when it can. Tried, since rights on a share cannot be read. */
export async function writingRefused(
  place: SeriesFolder,
  writer: Writer,
  { files }: Pick<Machine, 'files'>
): Promise<StorageFailure | null> {
  try {
    await runSteps(tried(join(place.folder, fileName.temporary(place.name, 0, writer, 0))), files)
    return null
  } catch (error) {
    return failureFrom(error, place.folder, 'read-only')
  }
}

/** Under a temporary name, so that what a crash leaves is cleared away like any other. */
function* tried(path: string): Steps<void> {
  const file = yield* patiently(() => disk.open(path, 'create'), briefPatience)
  yield* attempt(disk.close(file))
  yield* attempt(disk.unlink(path))
}
