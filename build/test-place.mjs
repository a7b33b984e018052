import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const [asked] = process.argv.slice(2)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

if (asked === undefined || !existsSync(asked) || !statSync(asked).isDirectory()) {
  console.error('Ange en mapp som finns, till exempel: npm run test:place -- "\\\\server\\delad mapp\\prov"')
  process.exit(2)
}

// Fewer rounds than the long run has: a share answers slowly, and the counts that are set in the environment still hold.
const counts = { NAMNDKLAR_KILLS: '50', NAMNDKLAR_MODEL_RUNS: '1000', NAMNDKLAR_TYPING_CUTS: '20' }
const folder = resolve(asked)
console.log(`Lagringen prövas i ${folder}. Proven gör egna mappar där och tar bort dem efter sig.`)
const held = await run(process.execPath, [vitest, 'run', '--config', join(root, 'build', 'vitest.place.config.ts')], {
  env: { ...counts, ...process.env, NAMNDKLAR_TEST_FOLDER: folder }
})
console.log(held ? 'Alla prov höll.' : 'Något prov höll inte: se ovan.')
process.exitCode = held ? 0 : 1
