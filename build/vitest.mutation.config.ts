import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { testsOfMutated } from './mutated-folder.mjs'
import { machineTests } from './test-groups.mjs'

/** Only the quick tests that belong to the folder, with few random matters in each: they are run for every mutant. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: testsOfMutated,
    // Stryker runs tests in a thread, and a thread has no time zone of its own.
    exclude: [...machineTests, 'test/**/large-*.test.ts', 'test/**/*-in-time-zones.test.ts'],
    setupFiles: ['test/harness/few-random-runs.ts'],
    isolate: false,
    environment: 'node',
    env: { NAMNDKLAR_MATTERS: '10' },
    testTimeout: 20_000
  }
})
