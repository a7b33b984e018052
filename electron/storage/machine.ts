import { isRunning } from '../host/is-running'
import { nodeFileCalls } from './disk/node-file-calls'
import { nodeFileCallsNow } from './disk/node-file-calls-now'
import type { FileCalls, LaterFileCalls } from './disk/file-calls'

/** What the store takes from the machine it runs on. A test gives its own. */
export interface Machine {
  readonly files: LaterFileCalls
  readonly filesNow: FileCalls
  readonly now: () => Date
  readonly isRunning: (pid: number) => boolean
  /** How long, in milliseconds, to wait for a file that another program holds. */
  readonly patience: number
}

export function thisMachine(): Machine {
  const now = () => new Date()
  return { files: nodeFileCalls, filesNow: nodeFileCallsNow, now, isRunning, patience: 60_000 }
}
