import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { reportFile } from './reports'

const report = reportFile('unit')

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: report } : {}),
    testTimeout: 20_000
  }
})
