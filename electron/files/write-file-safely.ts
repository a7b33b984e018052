import { dirname } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/result'
import { attempt } from '../storage/disk/attempt'
import { disk } from '../storage/disk/disk'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { nodeFileCalls } from '../storage/disk/node-file-calls'
import { replaceFile } from '../storage/disk/replace-file'
import type { Steps } from '../storage/disk/steps'
import { carryOut } from './carry-out'

/** Writes a file where the user wants it, also in a folder that cannot be flushed, as some shares cannot. */
export const writeFileSafely = (
  path: string,
  bytes: Uint8Array,
  files: LaterFileCalls = nodeFileCalls
): Promise<Result<string, TargetProblem>> => carryOut(written(path, bytes), path, files)

function* written(path: string, bytes: Uint8Array): Steps<void> {
  yield* replaceFile(path, bytes)
  yield* attempt(disk.syncFolder(dirname(path)))
}
