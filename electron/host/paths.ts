import { app } from 'electron'
import { mkdirSync } from 'node:fs'

/**
 * Points Electron at our folder; false when it cannot be made. Must come before anything reads a path: merely asking
 * for `userData` makes Electron create its roaming folder.
 */
export function keepElectronFilesIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return false
  }
  for (const name of ['userData', 'sessionData', 'crashDumps', 'logs'] as const) app.setPath(name, folder)
  return true
}
