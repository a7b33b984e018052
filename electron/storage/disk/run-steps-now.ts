import type { FileCalls } from './file-calls'
import type { Steps } from './steps'

export function runStepsNow<T>(steps: Steps<T>, files: FileCalls): T {
  let next = steps.next()
  while (!next.done) {
    const { call, args } = next.value
    const perform = files[call] as (...args: readonly unknown[]) => unknown
    let answer: unknown
    try {
      answer = perform(...args)
    } catch (error) {
      next = steps.throw(error)
      continue
    }
    next = steps.next(answer)
  }
  return next.value
}
