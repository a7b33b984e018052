import { disk } from './disk'
import { DiskTrouble } from './disk-trouble'
import type { Rights } from './file-calls'
import { readOpen } from './read-open'
import type { Steps } from './steps'

/** Writes a new file and does not return until the disk has it, whole and equal. */
export function* writeVerified(path: string, bytes: Uint8Array, rights: Rights = 'own'): Steps<void> {
  const file = yield* disk.open(path, 'create', rights)
  try {
    yield* writeAll(file, bytes)
    yield* disk.sync(file)
    const back = yield* readOpen(file, bytes.length + 1)
    if (Buffer.compare(back, bytes) !== 0) throw new DiskTrouble('EREADBACK')
  } finally {
    yield* disk.close(file)
  }
}

function* writeAll(file: number, bytes: Uint8Array): Steps<void> {
  let done = 0
  while (done < bytes.length) {
    const taken = yield* disk.write(file, bytes.subarray(done), done)
    if (taken === 0) throw new DiskTrouble('ESHORTWRITE')
    done += taken
  }
}
