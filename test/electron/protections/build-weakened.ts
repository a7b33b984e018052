import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { scriptText } from '../../../build/script-text.mjs'
import type { Weakened } from './weakened'

const root = resolve(import.meta.dirname, '../../..')
const scripts = remembered(scriptText())

/** What the threads run is the same in every build. */
function remembered(plugin: Plugin): Plugin {
  const { load } = plugin
  if (load === undefined || typeof load === 'function') throw new Error('The plugin loads by a filter.')
  const known = new Map<string, unknown>()
  return {
    ...plugin,
    load: {
      ...load,
      async handler(id) {
        if (!known.has(id)) known.set(id, await load.handler.call(this, id))
        return known.get(id) as string
      }
    }
  }
}

const weaken = ({ file, from, to }: Weakened): Plugin => ({
  name: 'weaken',
  enforce: 'pre',
  transform(code, id) {
    if (id !== join(root, file)) return undefined
    if (!code.includes(from)) throw new Error(`${file} does not hold "${from}": write this weakening anew.`)
    return code.replace(from, to)
  }
})

/** The program with one protection switched off, in a folder that Electron can be started with; page and preload as built. */
export async function buildWeakened(folder: string, without?: Weakened): Promise<void> {
  await mkdir(join(folder, 'out'), { recursive: true })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  for (const made of ['renderer', 'preload']) await symlink(join(root, 'out', made), join(folder, 'out', made))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [...(without ? [weaken(without)] : []), scripts],
    resolve: { alias: { fflate: 'fflate/browser' } },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'electron/main.ts'),
      target: 'node20',
      minify: false,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } }
    }
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The bundler made no bundle.')
  await mkdir(join(folder, 'out/main'))
  await writeFile(join(folder, 'out/main/main.js'), bundle.output[0].code)
}
