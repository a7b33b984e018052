import { disk } from './disk'
import { DiskTrouble } from './disk-trouble'
import type { Steps } from './steps'

/** Half as much again as the largest file that is taken in; what is larger is not ours to load into memory. */
const largest = 32 * 1024 * 1024

/** Reads an open file from its beginning: the whole of it, or no more than `most` bytes. */
export function* readOpen(file: number, most?: number): Steps<Uint8Array> {
  const there = yield* disk.size(file)
  if (most === undefined && there > largest) throw new DiskTrouble('ETOOLARGE')
  const size = Math.min(there, most ?? there)
  const bytes = new Uint8Array(size)
  let done = 0
  while (done < size) {
    const got = yield* disk.read(file, bytes.subarray(done), done)
    if (got === 0) break
    done += got
  }
  return bytes.subarray(0, done)
}
