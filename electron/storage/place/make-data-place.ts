import { dirname } from 'node:path'
import { attempt } from '../disk/attempt'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'
import type { DataPlace } from './data-place'
import { leaveMark } from './leave-mark'

/** Makes room for data: the first time, or when the user has said that the place is to begin anew. */
export function* makeDataPlace(place: DataPlace): Steps<void> {
  const { root, settings, matters, trash, known, sign, memory } = place
  for (const folder of [dirname(memory), root, settings, matters, trash, known]) yield* makeFolder(folder)
  yield* leaveMark(sign)
  // The mark may be refused by a read-only profile; the data are none the worse for it.
  yield* attempt(leaveMark(memory))
}

/** Only one level at a time: a configured root whose parent is missing lies on a share that is out of reach. */
function* makeFolder(path: string): Steps<void> {
  try {
    yield* disk.makeFolder(path)
    yield* disk.syncFolder(dirname(path))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
