import { resolve } from 'node:path'

/** Where a runner leaves its counts for `.ci/run`; elsewhere none are kept. */
export const reportFile = (runner: string): string | undefined =>
  process.env['CI'] ? resolve(import.meta.dirname, `../out/reports/${runner}.json`) : undefined
