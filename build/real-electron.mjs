import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/** Where the stand-in lies that takes Electron's place when its binary cannot be had. */
export const standInFolder = resolve(import.meta.dirname, '../test/electron-stand-in')

/** The downloaded binary, if it is there. The package is only a downloader; it notes the file's name in path.txt. */
export function realElectron() {
  const note = join(folder, 'path.txt')
  if (process.env['STAND_IN'] || !existsSync(note)) return undefined
  const binary = join(folder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** The package's own downloader; since version 42 nothing runs it at installation. */
export const electronInstaller = join(folder, 'install.js')
