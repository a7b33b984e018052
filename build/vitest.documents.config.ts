import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'
import { reportFile } from './reports.mjs'
import { scriptText } from './script-text.mjs'

const report = reportFile(process.env['npm_lifecycle_event'] ?? 'documents')

/** Papers as other programs see them: the Open XML validator, and LibreOffice, poppler and veraPDF where they are installed. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [scriptText()],
  test: {
    include: ['test/documents/**/*.test.ts'],
    environment: 'node',
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: report } : {}),
    testTimeout: 120_000
  }
})
