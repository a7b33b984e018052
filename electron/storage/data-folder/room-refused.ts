import { disk } from '../disk/disk'
import { failureFrom } from '../disk/failure-from'
import type { LaterFileCalls } from '../disk/file-calls'
import { makeFolder } from '../disk/make-folder'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import { isMatterId } from '../is-matter-id'
import type { StorageFailure } from '../storage-failure'
import type { DataFolder } from './data-folder'
import { isThere } from './is-there'

/**
 * Why a new matter has no room in a data folder; null when it has. An emptied folder has lost its sign, and nothing is begun
 * there; one that has it gets back the empty folders that synchronisers and archives leave out.
 */
export async function roomRefused(place: DataFolder, files: LaterFileCalls): Promise<StorageFailure | null> {
  try {
    return await runSteps(madeRoom(place), files)
  } catch (error) {
    return failureFrom(error, place.root, 'read-only')
  }
}

function* madeRoom(place: DataFolder): Steps<StorageFailure | null> {
  if (!(yield* isThere(place.sign))) return { kind: 'folder-gone', path: place.root }
  for (const folder of [place.trash, place.known]) {
    if (!(yield* isThere(folder))) yield* makeFolder(folder)
  }
  if (yield* isThere(place.matters)) return null
  // Where matters have been saved before, their common folder has not been left out for being empty.
  const known = yield* disk.list(place.known)
  if (known.some(({ name }) => isMatterId(name))) return { kind: 'folder-gone', path: place.matters }
  yield* makeFolder(place.matters)
  return null
}
