import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { canLink } from './can-link'
import { StorageModel } from './storage-model'
import { anyStorageOperation } from './storage-operation'

/** Random use of a store, each run in a folder of its own; throws with the shortest use that breaks a promise. */
export async function checkStorageModel(folder: string, runs: number): Promise<void> {
  const hasLinks = await canLink(folder)
  await fc.assert(
    fc.asyncProperty(fc.array(anyStorageOperation, { minLength: 1, maxLength: 14 }), async (operations) => {
      const own = await mkdtemp(join(folder, 'run-'))
      await new StorageModel(own, hasLinks).carryOut(operations)
      await rm(own, { recursive: true, maxRetries: 5 })
    }),
    { numRuns: runs }
  )
}
