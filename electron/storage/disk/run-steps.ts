import type { LaterFileCalls } from './file-calls'
import type { Steps } from './steps'

export async function runSteps<T>(steps: Steps<T>, files: LaterFileCalls): Promise<T> {
  let next = steps.next()
  while (!next.done) {
    const { call, args } = next.value
    const perform = files[call] as (...args: readonly unknown[]) => Promise<unknown>
    let answer: unknown
    try {
      answer = await perform(...args)
    } catch (error) {
      next = steps.throw(error)
      continue
    }
    next = steps.next(answer)
  }
  return next.value
}
