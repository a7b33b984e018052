import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { attempt } from './attempt'
import { disk } from './disk'
import { patiently, type Patience } from './patiently'
import type { Steps } from './steps'
import { writeVerified } from './write-verified'

/** Virus scanners hold a new file for a moment, so a refused rename is tried again before it is believed. */
const patience: Patience = { total: 200 }

/**
 * Puts a whole file in its place or leaves the old one untouched: what stands on the disk is never half a paper. That the
 * folder remembers it is left to the caller.
 */
export function* replaceFile(path: string, bytes: Uint8Array): Steps<void> {
  const temporary = join(dirname(path), `.namndklar-${randomUUID()}.tmp`)
  try {
    yield* writeVerified(temporary, bytes, 'shared')
    yield* patiently(() => disk.rename(temporary, path), patience)
  } catch (error) {
    // The first failure is the one to tell: a temporary file that cannot be removed either is only litter.
    yield* attempt(disk.unlink(temporary))
    throw error
  }
}
