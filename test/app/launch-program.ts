import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')

/** What makes a program keep everything it writes, its own files too, inside one folder. */
export const placesIn = (folder: string) => ({ XDG_DATA_HOME: folder, LOCALAPPDATA: folder, HOME: folder })

interface Start {
  /** Words after the program's own name, such as a file to open. */
  words?: string[]
  /** Electron's own words, before the program: its switches, and modules that are loaded in the main process. */
  before?: readonly string[]
  env?: Record<string, string>
  /** Another build of the program than the project's own. */
  root?: string
}

/** Starts the program with everything it writes inside one folder. */
export const launchProgram = (
  folder: string,
  { before = [], words = [], env = {}, root = project }: Start = {}
): Promise<ElectronApplication> =>
  _electron.launch({
    args: [...before, root, ...words],
    env: { ...(process.env as Record<string, string>), ...placesIn(folder), ...env },
    cwd: folder
  })

/** The program's one window, with its page loaded. */
export async function windowOf(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  page.setDefaultTimeout(10_000)
  await page.waitForURL(/index\.html$/)
  return page
}
