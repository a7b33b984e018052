import { dirname } from 'node:path'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'

/** Makes an empty file whose presence is all it says. */
export function* leaveMark(path: string): Steps<void> {
  try {
    yield* disk.close(yield* disk.open(path, 'create'))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  yield* disk.syncFolder(dirname(path))
}
