import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default'],
    testTimeout: 20_000
  }
})
