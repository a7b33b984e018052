import { Worker } from 'node:worker_threads'
import { failed, succeeded, type Result } from '../../shared/result'

/** Why work in a thread of its own was ended without an answer. */
export type Stopped = 'time' | 'memory' | 'crash'

/** How much one piece of work may take. */
export interface Bounds {
  milliseconds: number
  /** Of objects; the bytes that are handed over and back lie outside. */
  megabytes: number
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Runs a script in a thread that has nothing else to do, and gives the one message it sends. Whatever becomes of the
 * thread, the program goes on, and the answer comes in time.
 */
export function workApart(
  script: string,
  task: unknown,
  { milliseconds, megabytes }: Bounds
): Promise<Result<unknown, Stopped>> {
  const worker = new Worker(script, {
    eval: true,
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: megabytes / 8 }
  })
  return new Promise((resolve) => {
    const end = (outcome: Result<unknown, Stopped>): void => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(failed('time')), milliseconds)
    worker.once('message', (answer) => end(succeeded(answer)))
    worker.once('messageerror', () => end(failed('crash')))
    worker.once('error', (error) => end(failed(isOutOfMemory(error) ? 'memory' : 'crash')))
    worker.once('exit', () => end(failed('crash')))
  })
}
