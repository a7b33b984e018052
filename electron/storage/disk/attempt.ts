import { codeOf } from './code-of'
import type { Steps } from './steps'

/** Work that may fail without harm: what came of it, or undefined. */
export function* attempt<T>(work: Steps<T>): Steps<T | undefined> {
  try {
    return yield* work
  } catch (error) {
    codeOf(error)
    return undefined
  }
}
