import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { scriptText } from './script-text.mjs'

const root = resolve(import.meta.dirname, '..')

export const headlessBundle = resolve(root, 'out/headless/headless.js')

const firstLine = /^\/\/ ([0-9a-f]+)\n/

/** The command without a window, in one file that plain Node runs. @type {import('./build-if-stale.mjs').Product} */
export const headless = {
  sources: ['electron', 'shared', 'build/build-headless.mjs', 'build/script-text.mjs', 'package-lock.json'],
  builtFrom: () => (existsSync(headlessBundle) ? firstLine.exec(readFileSync(headlessBundle, 'utf8'))?.[1] : undefined),
  async build(fingerprint) {
    const code = `// ${fingerprint}\n${await bundledCode()}`
    mkdirSync(dirname(headlessBundle), { recursive: true })
    // Several commands may be the first at once. Each puts a whole file in place, with its fingerprint inside it.
    const draft = `${headlessBundle}.${randomUUID()}`
    writeFileSync(draft, code)
    renameSync(draft, headlessBundle)
  }
}

async function bundledCode() {
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
      minify: false,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } }
    }
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The bundler made no bundle.')
  return bundle.output[0].code
}
