import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { buildIfStale } from './build-if-stale.mjs'
import { headless, headlessBundle } from './build-headless.mjs'
import { run } from './run.mjs'
import { scriptText } from './script-text.mjs'

/**
 * `npm run bench`: how fast papers are written, beside the least that it can cost and beside other writers, which are no
 * packages of the project and are fetched into a temporary folder. Prints a table and keeps it in out/bench/bench.md.
 */
const root = resolve(import.meta.dirname, '..')
const out = resolve(root, 'out/bench')
const peers = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'easy-template-x@7.2.8', 'docx@9.15.2']

mkdirSync(out, { recursive: true })
await buildIfStale(headless)
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [scriptText()],
  ssr: { noExternal: true, external: ['vite'] },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: {
      input: ['bench', 'cold-writer', 'usage-at-exit'].map((name) => resolve(root, `test/bench/${name}.ts`)),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
    }
  }
})

const folder = mkdtempSync(join(tmpdir(), 'namndklar-peers-'))
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const fetched = await run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...peers
  ])
  const measured = fetched && (await run(process.execPath, [join(out, 'bench.mjs'), folder, headlessBundle]))
  process.exitCode = measured ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
