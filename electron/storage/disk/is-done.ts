import { attempt } from './attempt'
import type { Steps } from './steps'

/** Work that may fail without harm: whether it was done. */
export function* isDone(work: Steps<void>): Steps<boolean> {
  return (yield* attempt(toldWhenDone(work))) ?? false
}

function* toldWhenDone(work: Steps<void>): Steps<true> {
  yield* work
  return true
}
