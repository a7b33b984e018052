import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const note = join(root, 'out/program.fingerprint')
const bundler = join(
  dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
  'bin/electron-vite.js'
)
const run = promisify(execFile)
const configuration = 'build/electron.vite.config.ts'

/** Main process, preload and page, as Electron runs them. @type {import('./build-if-stale.mjs').Product} */
export const program = {
  sources: [
    'electron',
    'renderer',
    'shared',
    configuration,
    'build/script-text.mjs',
    'build/supply',
    'package-lock.json'
  ],
  builtFrom: () => (existsSync(note) ? readFileSync(note, 'utf8') : undefined),
  async build(fingerprint) {
    // In a process of its own: the bundler sets NODE_ENV, and that should not reach whoever asked.
    const words = [bundler, 'build', '--config', configuration, '--logLevel', 'error']
    await run(process.execPath, words, { cwd: root })
    await run(process.execPath, ['build/supply/write-notices.mjs'], { cwd: root })
    writeFileSync(note, fingerprint)
  }
}
