import { describe, it } from 'vitest'
import { checkStorageModel } from '../../harness/check-storage-model'
import { swiftFolder } from './kit/temporary-folder'

const runs = 300

describe('the store', () => {
  it(`keeps its promises whatever happens, in ${runs} random uses`, async () => {
    await checkStorageModel(await swiftFolder(), runs)
  }, 120_000)
})
