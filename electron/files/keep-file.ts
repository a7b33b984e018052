import { dirname } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/result'
import { briefPatience } from '../storage/disk/brief-patience'
import { disk } from '../storage/disk/disk'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { makeFolder } from '../storage/disk/make-folder'
import { patiently } from '../storage/disk/patiently'
import { replaceFile } from '../storage/disk/replace-file'
import type { Steps } from '../storage/disk/steps'
import { carryOut } from './carry-out'

/** Writes a file that the program goes by, or that someone trusts to be there: it stands when its folder has said so too. */
export const keepFile = (
  path: string,
  bytes: Uint8Array,
  files: LaterFileCalls,
  folder: 'stands' | 'made' = 'stands'
): Promise<Result<string, TargetProblem>> => carryOut(kept(path, bytes, folder), path, files)

function* kept(path: string, bytes: Uint8Array, folder: 'stands' | 'made'): Steps<void> {
  if (folder === 'made') yield* makeFolder(dirname(path))
  yield* replaceFile(path, bytes)
  yield* patiently(() => disk.syncFolder(dirname(path)), briefPatience)
}
