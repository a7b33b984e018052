import { defineConfig } from 'vitest/config'
import { resolve } from 'node:path'

/** Papers as other programs see them: the Open XML validator, and LibreOffice where it is installed. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/documents/**/*.test.ts'],
    environment: 'node',
    reporters: ['default'],
    testTimeout: 120_000
  }
})
