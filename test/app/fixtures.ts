import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
// For what it declares: the page's `window.api`.
import type {} from '../../renderer/api'

const root = resolve(import.meta.dirname, '../..')

/** What makes a program keep everything it writes, its own files too, inside one folder. */
export const placesIn = (folder: string) => ({ XDG_DATA_HOME: folder, LOCALAPPDATA: folder, HOME: folder })

interface Fixtures {
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
    const env = { ...process.env, ...placesIn(dataFolder) } as Record<string, string>
    const app = await _electron.launch({ args: [root, ...words], env, cwd: dataFolder })
    const child = app.process()
    const said: string[] = []
    child.stderr?.on('data', (text: Buffer) => said.push(text.toString()))
    await use(app)
    await end(app, child)
    if (testInfo.status !== testInfo.expectedStatus) await testInfo.attach('main-process', { body: said.join('') })
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.waitForURL(/index\.html$/)
    await use(page)
  }
})

/** Ends the program without the questions a user would get: what it does on closing has specs of its own. */
async function end(app: ElectronApplication, { exitCode, signalCode }: ChildProcess): Promise<void> {
  if (exitCode !== null || signalCode !== null) return
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app }) => app.exit(0)).catch(() => {})
  await closed
}

export { expect }
