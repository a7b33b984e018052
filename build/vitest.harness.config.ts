import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { reportFile } from './reports.mjs'
import { harnesses } from './test-groups.mjs'

const report = reportFile('harness')

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: harnesses,
    environment: 'node',
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: report } : {}),
    testTimeout: 120_000
  }
})
