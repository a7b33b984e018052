import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
export const caseFile = (name: string): string => resolve(root, 'test/cases', `${name}.namndklar`)

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs the real command in a process of its own, as `npm run --silent namndklar -- …` does. */
export const namndklar = (...args: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(root, 'build/namndklar.mjs'), ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
      }
    )
  })
