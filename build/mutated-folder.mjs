import { join } from 'node:path'

/** The folder to mutate, or part of one, as build/mutation.mjs tells it to each process that Stryker starts. */
export const mutatedFolder = process.env['NAMNDKLAR_MUTATED'] ?? 'shared/exchange'

export const mutatedFiles = [`${mutatedFolder}/**/*.ts`]

export const mutationReport = join('out', 'mutation', `${mutatedFolder.replaceAll('/', '-')}.json`)

/** Tests lie by the folder that is mutated, or by the one it is part of. */
const area = mutatedFolder.split('/').slice(0, 2).join('/')

/** What the whole papers say belongs to the sentences and the rules that they are made of. */
const papers = /^shared\/(?:text|rules)$/.test(area) ? ['test/shared/cases/*.test.ts'] : []

export const testsOfMutated = [`test/${area}/**/*.test.ts`, ...papers]
