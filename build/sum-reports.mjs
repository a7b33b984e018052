import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ passed: number, failed: number }} Sum */

/** @param {any} report a report of Vitest or of Playwright @returns {Sum} */
function sumOf(report) {
  if (report.stats) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
  const silent = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + silent.length }
}

const [folder = '', troubled = '0'] = process.argv.slice(2)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
const sums = files.map((name) => sumOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const passed = sums.reduce((total, sum) => total + sum.passed, 0)
const told = sums.reduce((total, sum) => total + sum.failed, 0)
// A step that failed without a failed test (types, lint, installation, a runner that crashed) is a failure all the same.
const failed = Math.max(told, Number(troubled))

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
