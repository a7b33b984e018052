import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { failureFrom } from '../disk/failure-from'
import type { LaterFileCalls } from '../disk/file-calls'
import { makeFolder } from '../disk/make-folder'
import { patiently } from '../disk/patiently'
import { disk } from '../disk/disk'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import type { StorageResult } from '../storage-result'
import { isThere } from './is-there'
import { leaveMark } from './leave-mark'

/** Remembers which series have ever been saved. Marks are only added, so two processes cannot disagree. */
export class KnownSeries {
  readonly #folder: string
  readonly #files: LaterFileCalls

  constructor(folder: string, files: LaterFileCalls) {
    this.#folder = folder
    this.#files = files
  }

  async has(name: string): Promise<StorageResult<boolean>> {
    const path = join(this.#folder, name)
    try {
      return { ok: true, value: await runSteps(isThere(path), this.#files) }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, path, 'locked') }
    }
  }

  /** None where the folder itself has been left out of a copy: the series that are there make it anew. */
  names(): Promise<readonly string[]> {
    return runSteps(namesIn(this.#folder), this.#files)
  }

  /** A mark that cannot be made now is made when the series is next found. */
  async add(name: string): Promise<void> {
    await runSteps(attempt(makeFolder(this.#folder)), this.#files)
    await runSteps(attempt(leaveMark(join(this.#folder, name))), this.#files)
  }
}

function* namesIn(folder: string): Steps<readonly string[]> {
  try {
    const entries = yield* patiently(() => disk.list(folder), briefPatience)
    return entries.map(({ name }) => name)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
