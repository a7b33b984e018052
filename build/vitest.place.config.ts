import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'

/** All that is tried of the store, on the folder that build/test-place.mjs names: a share, a synchronised folder. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Not those that pretend how a disk answers, and count on links.
    include: [
      'test/electron/storage/{conflict,damage,data-place,faults,generation-series,held-files,settings-store,store-faults,two-programs}.test.ts',
      'test/long/{kill,model,typing}.long.test.ts'
    ],
    environment: 'node',
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 60 * 60 * 1000
  }
})
