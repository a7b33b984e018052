import { codeOf } from './code-of'
import type { Steps } from './steps'

/** Tidying that may fail without harm. Says whether it was done. */
export function* attempt(work: Steps<unknown>): Steps<boolean> {
  try {
    yield* work
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}
