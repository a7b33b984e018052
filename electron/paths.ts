import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Points Electron at a folder of its own inside ours; false when none can be made there. Must come before anything
 * reads a path: merely asking for `userData` makes Electron create its roaming folder.
 */
export function keepElectronFilesIn(dataFolder: string): boolean {
  const folder = join(dataFolder, 'program')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return false
  }
  for (const name of ['userData', 'sessionData', 'crashDumps', 'logs'] as const) app.setPath(name, folder)
  return true
}
