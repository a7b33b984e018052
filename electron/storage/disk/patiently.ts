import { codeOf } from './code-of'
import { disk } from './disk'
import { notAnswering } from './not-answering'
import type { Steps } from './steps'

const heldByAnother = new Set(['EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN'])
const shortestPause = 10
const longestPause = 100

export interface Patience {
  /** How long to go on trying, in milliseconds. */
  readonly total: number
  /** A disk that could not be read may answer the second time. */
  readonly againAfterDiskError?: boolean
}

/** Tries again while a virus scanner, a backup or a synchroniser holds the file, or the network is away, pausing 10 to 100 ms between. */
export function* patiently<T>(attempt: () => Steps<T>, patience: Patience): Steps<T> {
  let pause = shortestPause
  let waited = 0
  for (;;) {
    try {
      return yield* attempt()
    } catch (error) {
      const code = codeOf(error)
      const passing =
        heldByAnother.has(code) || notAnswering.has(code) || (code === 'EIO' && patience.againAfterDiskError === true)
      if (!passing || waited >= patience.total) throw error
      yield* disk.pause(pause)
      waited += pause
      pause = Math.min(pause * 2, longestPause)
    }
  }
}
