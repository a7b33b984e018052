import { describe, it } from 'vitest'
import { swiftFolder } from '../electron/storage/kit/temporary-folder'
import { checkStorageModel } from '../harness/check-storage-model'
import { howMany } from './how-many'

const runs = howMany('NAMNDKLAR_MODEL_RUNS', 100_000)

describe('the store', () => {
  it(`keeps its promises whatever happens, in ${runs} random uses`, async () => {
    await checkStorageModel(await swiftFolder(), runs)
  })
})
