import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { getConfig } from 'app-builder-lib/out/util/config/config.js'
import { Arch, build, Platform } from 'electron-builder'
import { buildIfStale } from './build-if-stale.mjs'
import { program } from './build-program.mjs'

const root = resolve(import.meta.dirname, '..')
const words = process.argv.slice(2)

/**
 * Installers into dist/: `--win`, `--linux`, or of this system where none is named. They take an Electron and tools from the
 * network, once; with `--dir` the program is left unpacked, and with `--electron FOLDER` nothing is fetched for that.
 */
const named = [
  ...(words.includes('--win') ? [Platform.WINDOWS] : []),
  ...(words.includes('--linux') ? [Platform.LINUX] : [])
]
const systems = named.length > 0 ? named : [Platform.current()]
const at = words.indexOf('--electron')
const given = at === -1 ? undefined : words[at + 1]
const installed = join(root, 'node_modules/electron/dist')
const ours = named.length === 0 && existsSync(installed) ? installed : undefined
const electronDist = given === undefined ? ours : resolve(given)

await buildIfStale(program)
const config = await getConfig(root, 'build/electron-builder.yml', null)
for (const system of systems) {
  const made = await build({
    projectDir: root,
    config: { ...config, ...(electronDist !== undefined && { electronDist }) },
    targets: system.createTarget(words.includes('--dir') ? 'dir' : null, Arch.x64),
    publish: 'never'
  })
  for (const file of made) console.log(file)
}
