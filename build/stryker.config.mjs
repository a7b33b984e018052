import { join } from 'node:path'
import { mutatedFiles, mutationReport } from './mutated-folder.mjs'

/**
 * Mutation testing of one folder, which build/mutation.mjs names. TypeScript goes through Vite, so a mutant is run and
 * not type checked; one that no longer compiles counts as any other.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: mutatedFiles,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: join('build', 'vitest.mutation.config.ts'), related: false },
  coverageAnalysis: 'perTest',
  // What runs once when a module is loaded (tables of words, zod schemas) is seen by every test: each such mutant would
  // run them all. They are counted as ignored, and the figures say how many.
  ignoreStatic: true,
  concurrency: Number(process.env['NAMNDKLAR_MUTATION_WORKERS'] ?? 2),
  timeoutMS: 10_000,
  tempDirName: join('out', 'mutation-sandbox'),
  ignorePatterns: ['/out', '/dist', '/papers', '/test-results'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: mutationReport },
  allowConsoleColors: false,
  checkers: [],
  disableTypeChecks: false
}
