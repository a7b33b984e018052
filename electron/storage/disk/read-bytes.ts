import { disk } from './disk'
import { readOpen } from './read-open'
import type { Steps } from './steps'

/** Reads a file: the whole of it, or no more than `most` bytes from its beginning. */
export function* readBytes(path: string, most?: number): Steps<Uint8Array> {
  const file = yield* disk.open(path, 'read')
  try {
    return yield* readOpen(file, most)
  } finally {
    yield* disk.close(file)
  }
}
