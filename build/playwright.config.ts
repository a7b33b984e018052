import { defineConfig } from '@playwright/test'
import { resolve } from 'node:path'
import { reportFile } from './reports.mjs'
import { realElectron, standInFolder } from './real-electron.mjs'

const report = reportFile('app')
const root = resolve(import.meta.dirname, '..')

// Read by the electron package and so by Playwright, here and in every worker: start the stand-in instead.
if (!realElectron()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder

export default defineConfig({
  testDir: resolve(root, 'test'),
  testMatch: ['app/**/*.spec.ts', 'electron-only/**/*.spec.ts'],
  outputDir: resolve(root, 'test-results'),
  globalSetup: resolve(root, 'test/app/global-setup.ts'),
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  // A machine that does other things too is slow, not wrong.
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  forbidOnly: true
})
