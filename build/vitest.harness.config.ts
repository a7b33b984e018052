import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { reportFile } from './reports.mjs'
import { scriptText } from './script-text.mjs'
import { harnesses } from './test-groups.mjs'

const report = reportFile('harness')

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [scriptText()],
  test: {
    include: harnesses,
    environment: 'node',
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: report } : {}),
    testTimeout: 120_000
  }
})
