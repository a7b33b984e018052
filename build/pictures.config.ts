import { defineConfig } from '@playwright/test'
import { resolve } from 'node:path'
import { realElectron, standInFolder } from './real-electron.mjs'

const root = resolve(import.meta.dirname, '..')

// As in playwright.config.ts: read here and in every worker.
if (!realElectron()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder

export default defineConfig({
  testDir: resolve(root, 'test/pictures'),
  outputDir: resolve(root, 'test-results/pictures'),
  globalSetup: resolve(root, 'test/app/global-setup.ts'),
  workers: 2,
  fullyParallel: true,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  forbidOnly: true
})
