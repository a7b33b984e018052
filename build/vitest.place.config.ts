import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'

/** All that is tried of the store, on the folder that build/test-place.mjs names: a share, a synchronised folder. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/electron/storage/**/*.test.ts', 'test/long/{kill,model,typing}.long.test.ts'],
    environment: 'node',
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 60 * 60 * 1000
  }
})
