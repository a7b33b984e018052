import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorWithoutContent } from './error-without-content'

/** Two files of this size at most. */
const largest = 128 * 1024
const tailLines = 60

/**
 * What the program has been through, in the local profile: starts, ends and errors, without names, paths or content. Written
 * at once, because the next moment may not come; a log that cannot be written is no reason to stop.
 */
export class Log {
  readonly file: string
  readonly #former: string

  constructor(profile: string) {
    this.file = join(profile, 'namndklar.log')
    this.#former = join(profile, 'namndklar.1.log')
  }

  write(event: string, error?: unknown): void {
    const lines = [`${new Date().toISOString()} ${event}`, ...(error === undefined ? [] : errorWithoutContent(error))]
    try {
      if ((statSync(this.file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(this.file, this.#former)
      appendFileSync(this.file, `${lines.join('\n')}\n`)
    } catch {
      process.stderr.write(`${lines.join('\n')}\n`)
    }
  }

  /** The last lines, for whoever is asked for help. */
  tail(): readonly string[] {
    try {
      return readFileSync(this.file, 'utf8').trimEnd().split('\n').slice(-tailLines)
    } catch {
      return []
    }
  }
}
