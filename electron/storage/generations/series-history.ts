import { attempt } from '../disk/attempt'
import type { LaterFileCalls } from '../disk/file-calls'
import { failureFrom } from '../disk/failure-from'
import { runSteps } from '../disk/run-steps'
import type { StorageResult } from '../storage-result'
import { listStates } from './list-states'
import { listVersions, type StoredVersion } from './list-versions'
import { prune } from './prune'
import { readGeneration } from './read-generation'
import type { SeriesFolder } from './series-folder'
import type { StoredMark } from './stored-mark'
import type { StoredSchema } from './stored-schema'
import type { StoredState } from './stored-state'

/** The earlier states of a series: which there are, what one of them held, and which need not be kept. */
export class SeriesHistory<T> {
  readonly #place: SeriesFolder
  readonly #schema: StoredSchema<T>
  readonly #files: LaterFileCalls
  readonly #seen = new Map<number, StoredState>()
  readonly #seenMarks = new Map<string, StoredMark>()

  constructor(place: SeriesFolder, schema: StoredSchema<T>, files: LaterFileCalls) {
    this.#place = place
    this.#schema = schema
    this.#files = files
  }

  /** Newest first. */
  async states(): Promise<StorageResult<readonly StoredState[]>> {
    try {
      return { ok: true, value: await runSteps(listStates(this.#place, this.#seen), this.#files) }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, this.#place.folder, 'locked') }
    }
  }

  /** Newest first, the damaged ones too. */
  async versions(): Promise<StorageResult<readonly StoredVersion[]>> {
    try {
      return { ok: true, value: await runSteps(listVersions(this.#place, this.#seen, this.#seenMarks), this.#files) }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, this.#place.folder, 'locked') }
    }
  }

  async readState(generation: number): Promise<StorageResult<T>> {
    const path = this.#place.folder
    try {
      const read = await runSteps(readGeneration(this.#place, generation, this.#schema), this.#files)
      if (read.kind === 'read') return { ok: true, value: read.state }
      if (read.kind === 'newer') return { ok: false, failure: { kind: 'newer-format', path, savedAt: read.savedAt } }
      return { ok: false, failure: { kind: 'damaged', path, generation } }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, path, 'locked') }
    }
  }

  /** Removes what need not be kept beside the newest. What cannot be removed now is tried again after the next save. */
  async prune(newest: number, held: ReadonlySet<number>): Promise<void> {
    await runSteps(attempt(prune({ place: this.#place, newest, held, seen: this.#seen })), this.#files)
  }
}
