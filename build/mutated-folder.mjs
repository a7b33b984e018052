import { join } from 'node:path'

/** The folder to mutate, or part of one, as build/mutation.mjs tells it to each process that Stryker starts. */
export const mutatedFolder = process.env['NAMNDKLAR_MUTATED'] ?? 'shared/exchange'

export const mutatedFiles = [`${mutatedFolder}/**/*.ts`]

export const mutationReport = join('out', 'mutation', `${mutatedFolder.replaceAll('/', '-')}.json`)

/** What the whole papers say belongs to the sentences and the rules that they are made of. */
const papersToo = /^shared\/(?:text|rules)/.test(mutatedFolder)

export const testsOfMutated = [
  `test/${mutatedFolder}/**/*.test.ts`,
  ...(papersToo ? ['test/shared/cases/*.test.ts'] : [])
]
