import { spawn } from 'node:child_process'

/**
 * Runs a command to its end, or to its time limit, and tells whether all went well. It never throws: what cannot be
 * started has simply not gone well.
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, silent?: boolean, seconds?: number }} [options]
 * @returns {Promise<boolean>}
 */
export function run(command, words, { env = {}, silent = false, seconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      env: { ...process.env, ...env },
      stdio: silent ? 'ignore' : 'inherit',
      timeout: seconds === undefined ? undefined : seconds * 1000
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
