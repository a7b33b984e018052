import { attempt } from '../disk/attempt'
import { failureFrom } from '../disk/failure-from'
import { runSteps } from '../disk/run-steps'
import { LatestWins } from '../latest-wins'
import { Queue } from '../queue'
import type { Machine } from '../machine'
import type { StorageResult } from '../storage-result'
import { accessAfter } from './access'
import { clearTemporary } from './clear-temporary'
import { findNewest, type Found } from './find-newest'
import { findState } from './find-state'
import type { HeldState, HoldWish } from './held-state'
import type { LoadOutcome } from './load-outcome'
import type { Saved } from './saved'
import { SeriesHistory } from './series-history'
import { SeriesMarks } from './series-marks'
import { noMemory, type SeriesMemory } from './series-memory'
import type { SeriesFolder } from './series-folder'
import { SeriesWriter } from './series-writer'
import { setAside } from './set-aside'
import { beforeAll } from './standing'
import type { StoredSchema } from './stored-schema'
import { newestKept } from './superfluous'
import { writePayload } from './write-payload'

/** One state and its history, as files that are written once and never changed. */
export class GenerationSeries<T> {
  readonly history: SeriesHistory<T>
  readonly #place: SeriesFolder
  readonly #schema: StoredSchema<T>
  readonly #machine: Machine
  readonly #memory: SeriesMemory
  readonly #writer: SeriesWriter<T>
  readonly #marks: SeriesMarks
  readonly #line = new Queue()
  readonly #saves = new LatestWins<T, StorageResult<Saved>>(this.#line, (state) => this.#write(state))

  constructor(place: SeriesFolder, schema: StoredSchema<T>, machine: Machine, memory = noMemory) {
    this.#place = place
    this.#schema = schema
    this.#machine = machine
    this.#memory = memory
    this.#writer = new SeriesWriter(place, schema, machine)
    this.#marks = new SeriesMarks(place, machine)
    this.history = new SeriesHistory(place, schema, machine.files)
  }

  /** Reads without touching anything, and without opening the series for writing. */
  async inspect(existedBefore: boolean): Promise<LoadOutcome<T>> {
    return (await this.#find(existedBefore)).outcome
  }

  /** Reads the newest state that holds, sets bad ones aside and tidies. From here on the series can be written. */
  load(existedBefore: boolean): Promise<LoadOutcome<T>> {
    return this.#line.next(async () => {
      const { outcome, standing, files, bad } = await this.#find(existedBefore)
      const access = accessAfter(outcome, standing, this.#place.folder)
      this.#writer.begin(access)
      if (access.kind === 'open') {
        const here = { writer: this.#writer.identity, isRunning: this.#machine.isRunning }
        await runSteps(setAside(this.#place, bad, files), this.#machine.files)
        await runSteps(clearTemporary(this.#place, files, standing.highest, here), this.#machine.files)
        if (outcome.kind === 'loaded' && standing.after !== undefined)
          await this.#memory.note({ generation: outcome.generation, savedAt: outcome.savedAt, seal: standing.after })
      }
      return outcome
    })
  }

  /** Resolves when the disk has this state or a newer one, or has refused. */
  save(state: T): Promise<StorageResult<Saved>> {
    return this.#saves.put(state)
  }

  /** Has a state on the disk, just as it is, and keeps it from being pruned until it is let go. */
  hold(state: T, wish: HoldWish): Promise<StorageResult<HeldState>> {
    this.#saves.close()
    return this.#line.next(async () => {
      const there = await this.#lookFor(state, wish === 'as-newest' ? 1 : newestKept)
      if (there) return { ok: true, value: this.#held(there) }
      if (wish === 'if-there') return { ok: false, failure: { kind: 'not-open', path: this.#place.folder } }
      const saved = await this.#write(state)
      return saved.ok ? { ok: true, value: this.#held(saved.value) } : saved
    })
  }

  /** Saves over what the user has been told lies there: another's state, or nothing that can be read. */
  saveOnTop(state: T): Promise<StorageResult<Saved>> {
    return this.#line.next(async () => {
      const { outcome, standing } = await this.#find(true)
      const access = accessAfter(outcome, standing, this.#place.folder)
      this.#writer.begin(outcome.kind === 'all-bad' ? { kind: 'open', standing } : access)
      return this.#write(state)
    })
  }

  /** Saves before it returns, for the end of a Windows session. */
  saveNow(state: T): StorageResult<Saved> {
    return this.#writer.writeNow(state)
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#line.settled()
  }

  async #write(state: T): Promise<StorageResult<Saved>> {
    const result = await this.#writer.write(state)
    if (result.ok) void this.#line.next(() => this.#tidy(result.value.generation))
    return result
  }

  async #tidy(newest: number): Promise<void> {
    const seen = this.#writer.newest
    if (seen) await this.#memory.note(seen)
    await this.#marks.again()
    await this.history.prune(newest, this.#marks.held)
  }

  /** What cannot be looked at is not known to be there. */
  async #lookFor(state: T, among: number): Promise<Saved | undefined> {
    const payload = writePayload(state, this.#schema)
    if (payload === undefined) return undefined
    const { version: schema } = this.#schema
    return runSteps(attempt(findState(this.#place, { payload, schema }, among)), this.#machine.files)
  }

  #held(saved: Saved): HeldState {
    return { ...saved, mark: (reason) => this.#marks.add(saved, reason), letGo: this.#marks.hold(saved.generation) }
  }

  async #find(existedBefore: boolean): Promise<Found<T>> {
    try {
      const seen = await this.#memory.seen()
      return await runSteps(findNewest(this.#place, this.#schema, { existedBefore, seen }), this.#machine.files)
    } catch (error) {
      const failure = failureFrom(error, this.#place.folder, 'locked')
      return { outcome: { kind: 'failed', failure }, standing: beforeAll, files: [], bad: [] }
    }
  }
}
