import { attempt } from './attempt'
import { codeOf } from './code-of'
import { disk } from './disk'
import { isDone } from './is-done'
import { patiently, type Patience } from './patiently'
import { readBytes } from './read-bytes'
import type { Steps } from './steps'

export type Published =
  | { kind: 'published' }
  | { kind: 'taken' }
  /** `claimed`: an empty file of ours keeps the name, and could not be taken away. */
  | { kind: 'failed'; error: unknown; claimed: boolean }

/** Gives a finished file a name that never existed before, and never takes the place of anything. */
export function* publish(temporary: string, target: string, patience: Patience): Steps<Published> {
  try {
    yield* disk.link(temporary, target)
    return { kind: 'published' }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'taken' }
    // Shares and memory sticks without links answer with EPERM, ENOTSUP, ENOSYS, EISDIR or UNKNOWN; a held file with
    // some of the same codes. Whatever it was, the way round waits for the file and needs no link.
    return yield* claimAndRename(temporary, target, patience)
  }
}

function* claimAndRename(temporary: string, target: string, patience: Patience): Steps<Published> {
  try {
    const claim = yield* patiently(() => disk.open(target, 'create'), patience)
    yield* attempt(disk.close(claim))
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? { kind: 'taken' } : { kind: 'failed', error, claimed: false }
  }
  try {
    yield* patiently(() => disk.rename(temporary, target), patience)
    return { kind: 'published' }
  } catch (error) {
    return { kind: 'failed', error, claimed: !(yield* isDone(releaseClaim(target))) }
  }
}

function* releaseClaim(target: string): Steps<void> {
  const bytes = yield* readBytes(target, 1)
  if (bytes.length === 0) yield* disk.unlink(target)
}
