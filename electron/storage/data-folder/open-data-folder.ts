import { attempt } from '../disk/attempt'
import { failureFrom } from '../disk/failure-from'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import type { Machine } from '../machine'
import type { StorageFailure } from '../storage-failure'
import type { DataFolder } from './data-folder'
import { isThere } from './is-there'
import { leaveMark } from './leave-mark'
import { makeDataFolder } from './make-data-folder'

export type FolderOutcome =
  | { kind: 'first-run' }
  | { kind: 'known' }
  /** Nothing has been written there, and nothing is to be. */
  | { kind: 'folder-gone'; folder: string }
  | { kind: 'failed'; failure: StorageFailure }

/**
 * Finds the data, or makes room for them the first time. A root that once was there is made anew only when the user
 * says so, and then what may still lie there is left as it is.
 */
export async function openDataFolder(
  place: DataFolder,
  { files }: Machine,
  wish: 'find' | 'begin-anew' = 'find'
): Promise<FolderOutcome> {
  try {
    return await runSteps(wish === 'find' ? findDataFolder(place) : firstRun(place), files)
  } catch (error) {
    const failure = failureFrom(error, place.root, 'read-only')
    return failure.kind === 'folder-gone' ? { kind: 'folder-gone', folder: place.root } : { kind: 'failed', failure }
  }
}

function* findDataFolder(place: DataFolder): Steps<FolderOutcome> {
  if (yield* isThere(place.sign)) {
    yield* attempt(leaveMark(place.memory))
    return { kind: 'known' }
  }
  if (yield* isThere(place.memory)) return { kind: 'folder-gone', folder: place.root }
  return yield* firstRun(place)
}

function* firstRun(place: DataFolder): Steps<FolderOutcome> {
  yield* makeDataFolder(place)
  return { kind: 'first-run' }
}
