import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { mutationFigures } from './mutation-figures.mjs'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const asked = process.argv.slice(2).map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''))
const folders = asked.length > 0 ? asked : ['shared/exchange', 'shared/rules', 'shared/text', 'electron/storage']
const stryker = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin',
  'stryker.js'
)

const missing = folders.filter((folder) => !existsSync(join(root, folder)))
if (missing.length > 0) {
  console.error(`There is no folder ${missing.join(' or ')}: npm run mutation -- shared/exchange shared/rules`)
  process.exit(2)
}

// One folder at a time, each with its own tests only.
for (const folder of folders) {
  const ran = await run(process.execPath, [stryker, 'run', join('build', 'stryker.config.mjs')], {
    env: { NAMNDKLAR_MUTATED: folder }
  })
  if (!ran) process.exitCode = 1
  else console.log(mutationFigures(folder, readReport(folder)))
}

/** @param {string} folder @returns {Parameters<typeof mutationFigures>[1]} */
function readReport(folder) {
  /** @type {Parameters<typeof mutationFigures>[1]} */
  const report = JSON.parse(readFileSync(join(root, 'out', 'mutation', `${folder.replaceAll('/', '-')}.json`), 'utf8'))
  return report
}
