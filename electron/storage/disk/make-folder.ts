import { dirname } from 'node:path'
import { codeOf } from './code-of'
import { disk } from './disk'
import type { Steps } from './steps'

/** Makes the last folder of a path, and has its parent remember it. Where the parent is gone, everything is: throws. */
export function* makeFolder(path: string): Steps<void> {
  try {
    yield* disk.makeFolder(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  yield* disk.syncFolder(dirname(path))
}
