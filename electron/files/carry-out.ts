import type { TargetProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { runSteps } from '../storage/disk/run-steps'
import type { Steps } from '../storage/disk/steps'
import { targetProblem } from './target-problem'

/** Carries out the steps by which a file comes to stand at a path; what the disk refuses is told of that file. */
export async function carryOut(
  steps: Steps<void>,
  path: string,
  files: LaterFileCalls
): Promise<Result<string, TargetProblem>> {
  try {
    await runSteps(steps, files)
    return succeeded(path)
  } catch (error) {
    return failed(targetProblem(error, path))
  }
}
