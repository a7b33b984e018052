import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { scriptText } from './script-text.mjs'

const root = resolve(import.meta.dirname, '..')

export const headlessBundle = resolve(root, 'out/headless/headless.js')

const firstLine = /^\/\/ ([0-9a-f]+)\n/

/** Several commands may be the first at once: each puts whole files in place. */
function putInPlace(/** @type {string} */ path, /** @type {string} */ code) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, code)
  renameSync(draft, path)
}

/**
 * The command without a window, which plain Node runs: a small start, and parts that each command loads as it needs them.
 * @type {import('./build-if-stale.mjs').Product}
 */
export const headless = {
  sources: ['electron', 'shared', 'build/build-headless.mjs', 'build/script-text.mjs', 'package-lock.json'],
  builtFrom: () => (existsSync(headlessBundle) ? firstLine.exec(readFileSync(headlessBundle, 'utf8'))?.[1] : undefined),
  async build(fingerprint) {
    const { start, parts } = await bundled()
    for (const { fileName, code } of parts) putInPlace(join(dirname(headlessBundle), fileName), code)
    // Last, with the fingerprint inside it: what it loads is there.
    putInPlace(headlessBundle, `// ${fingerprint}\n${start.code}`)
  }
}

async function bundled() {
  // Loaded here, so that a command which need not build starts without it.
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [scriptText()],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, 'electron/headless/main.ts'),
      target: 'node20',
      minify: true,
      write: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'headless.js',
          chunkFileNames: 'parts/[name]-[hash].js',
          // A file costs Node as much to find as its code to read: what most commands need lies in one.
          codeSplitting: { groups: [{ name: 'shared', test: /[\\/](?:shared|zod)[\\/]/, minShareCount: 4 }] }
        }
      }
    }
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The bundler made no bundle.')
  const [start, ...others] = bundle.output
  return { start, parts: others.filter((each) => each.type === 'chunk') }
}
