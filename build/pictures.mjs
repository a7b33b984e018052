import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keptPictures } from './kept-pictures.mjs'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'out/pictures') }, against: { type: 'string' } },
  allowPositionals: true
})
const [out, against] = [resolve(values.out), values.against && resolve(values.against)]
if (against !== undefined && !existsSync(against)) {
  console.error('Ange en mapp med bilder att jämföra med: npm run pictures -- --against MAPP')
  process.exit(2)
}

// Words of their own choose some specs, as with Playwright itself.
const words = [playwright, 'test', '--config', join(root, 'build/pictures.config.ts'), ...positionals]
const taken = await run(process.execPath, words, { env: { PICTURES: out } })
const kept = { readme: join(root, 'build/pictures'), manual: join(root, 'renderer/errands/help/pictures') }
if (taken && positionals.length === 0) keptPictures(out, kept)
const same =
  against === undefined || (await run(process.execPath, [join(root, 'build/compare-pictures.mjs'), against, out]))
process.exitCode = taken && same ? 0 : 1
