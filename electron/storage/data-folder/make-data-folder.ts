import { dirname } from 'node:path'
import { attempt } from '../disk/attempt'
import { makeFolder } from '../disk/make-folder'
import type { Steps } from '../disk/steps'
import type { DataFolder } from './data-folder'
import { leaveMark } from './leave-mark'

/**
 * Makes room for data: the first time, or when the user has said that the place is to begin anew. Not the path up to
 * the root: where that is missing, the root lies on a share that is out of reach.
 */
export function* makeDataFolder(place: DataFolder): Steps<void> {
  const { root, matters, trash, known, sign, memory } = place
  for (const folder of [dirname(memory), root, matters, trash, known]) yield* makeFolder(folder)
  yield* leaveMark(sign)
  // The mark may be refused by a read-only profile; the data are none the worse for it.
  yield* attempt(leaveMark(memory))
}
