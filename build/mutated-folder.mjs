import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder to mutate, or part of one, as build/mutation.mjs tells it to each process that Stryker starts. */
export const mutatedFolder = process.env['NAMNDKLAR_MUTATED'] ?? 'shared/exchange'

const files = readdirSync(resolve(import.meta.dirname, '..', mutatedFolder), { recursive: true, encoding: 'utf8' })
  .map((file) => `${mutatedFolder}/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))

/** The same for the same name: a sample that can be drawn again, and that nobody has picked. */
const lot = (/** @type {string} */ file) => createHash('sha256').update(file).digest('hex')

/** Every file of the folder, or so many of them by lot: a large folder takes hours. */
export const mutatedFiles = files
  .sort((a, b) => lot(a).localeCompare(lot(b)))
  .slice(0, Number(process.env['NAMNDKLAR_MUTATION_SAMPLE'] ?? files.length))

export const mutationReport = join('out', 'mutation', `${mutatedFolder.replaceAll('/', '-')}.json`)

/** Tests lie by the folder that is mutated, or by the one it is part of. */
const area = mutatedFolder.split('/').slice(0, 2).join('/')

/** What the whole papers say belongs to the sentences and the rules that they are made of. */
const papers = /^shared\/(?:text|rules)$/.test(area) ? ['test/shared/cases/*.test.ts'] : []

export const testsOfMutated = [`test/${area}/**/*.test.ts`, ...papers]
