import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { scriptText } from './script-text.mjs'

/** The runs that take minutes or hours; how long each is can be set by the environment, see test/long. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [scriptText()],
  test: {
    include: ['test/long/**/*.long.test.ts'],
    environment: 'node',
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 12 * 60 * 60 * 1000
  }
})
