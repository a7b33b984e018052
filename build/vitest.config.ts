import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { reportFile } from './reports.mjs'
import { scriptText } from './script-text.mjs'
import { harnesses } from './test-groups.mjs'

const report = reportFile('unit')

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [scriptText()],
  test: {
    include: ['test/{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    exclude: harnesses,
    isolate: false,
    environment: 'node',
    execArgv: ['--max-semi-space-size=64'],
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: report } : {}),
    testTimeout: 60_000
  }
})
