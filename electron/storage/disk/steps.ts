import type { FileCalls } from './file-calls'

interface Step {
  readonly call: keyof FileCalls
  readonly args: readonly unknown[]
}

/**
 * Work on the disk, told step by step. `runSteps` carries it out while the program goes on; `runStepsNow` carries it
 * out at once, when Windows ends the session. Written once, so that the two can never differ.
 */
export type Steps<T> = Generator<Step, T, unknown>
