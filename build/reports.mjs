import { resolve } from 'node:path'

/**
 * Where a runner leaves its counts for `.ci/run`; elsewhere none are kept.
 * @param {string} runner
 */
export const reportFile = (runner) =>
  process.env['CI'] ? resolve(import.meta.dirname, `../out/reports/${runner}.json`) : undefined
