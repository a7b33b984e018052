import { dirname } from 'node:path'
import { disk } from '../disk/disk'
import { patiently, type Patience } from '../disk/patiently'
import type { Steps } from '../disk/steps'

/** Moves a folder whole: Windows refuses while any file in it is open elsewhere, so it is tried again. */
export function* moveFolder(from: string, to: string, patience: Patience): Steps<void> {
  yield* patiently(() => disk.rename(from, to), patience)
  yield* disk.syncFolder(dirname(to))
  yield* disk.syncFolder(dirname(from))
}
