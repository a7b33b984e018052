import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// For what it declares: the page's `window.api`.
import type {} from '../../renderer/state/api'
import { endProgram } from './end-program'
import { launchProgram, windowOf } from './launch-program'

export interface Fixtures {
  /** An empty folder for the matters of this test alone. */
  dataFolder: string
  /** Words after the program's own name, such as a file to open. */
  words: string[]
  app: ElectronApplication
  page: Page
}

export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from its first parameter's pattern, even when it needs nothing.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'nämndklar test '))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  words: [[], { option: true }],
  app: async ({ dataFolder, words }, use, testInfo) => {
    const app = await launchProgram(dataFolder, { words })
    const child = app.process()
    const said: string[] = []
    child.stderr?.on('data', (text: Buffer) => said.push(text.toString()))
    await use(app)
    await endProgram(app, child)
    if (testInfo.status !== testInfo.expectedStatus) await testInfo.attach('main-process', { body: said.join('') })
  },
  page: async ({ app }, use) => use(await windowOf(app))
})

export { expect }
