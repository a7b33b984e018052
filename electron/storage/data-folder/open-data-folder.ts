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
import { placeStanding } from './place-standing'

export type FolderOutcome =
  | { kind: 'first-run' }
  | { kind: 'known' }
  /** Nothing has been written there, and nothing is to be. */
  | { kind: 'folder-gone'; folder: string }
  /** Matters lie there, without the sign that it is all of them; nothing has been written. */
  | { kind: 'unsigned'; folder: string }
  | { kind: 'failed'; failure: StorageFailure }

/** `mend`: the user has pointed at it, and what it lacks is made there beside all that it holds. */
export type FolderWish = 'find' | 'mend' | 'begin-anew'

/**
 * Finds the data, or makes room for them the first time. A root that once was there is made anew only when the user
 * says so, and then what may still lie there is left as it is.
 */
export async function openDataFolder(
  place: DataFolder,
  { files }: Machine,
  wish: FolderWish = 'find'
): Promise<FolderOutcome> {
  try {
    return await runSteps(openedAs(wish, place), files)
  } catch (error) {
    const failure = failureFrom(error, place.root, 'read-only')
    return failure.kind === 'folder-gone' ? { kind: 'folder-gone', folder: place.root } : { kind: 'failed', failure }
  }
}

function* openedAs(wish: FolderWish, place: DataFolder): Steps<FolderOutcome> {
  if (wish === 'find') return yield* findDataFolder(place)
  yield* makeDataFolder(place)
  return { kind: wish === 'mend' ? 'known' : 'first-run' }
}

function* findDataFolder(place: DataFolder): Steps<FolderOutcome> {
  switch (yield* placeStanding(place)) {
    case 'in-place':
      yield* attempt(leaveMark(place.memory))
      return { kind: 'known' }
    case 'unsigned':
      return { kind: 'unsigned', folder: place.root }
    case 'gone':
      if (yield* isThere(place.memory)) return { kind: 'folder-gone', folder: place.root }
      return yield* openedAs('begin-anew', place)
  }
}
