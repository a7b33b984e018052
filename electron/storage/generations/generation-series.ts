import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import { failureFrom } from '../disk/failure-from'
import type { Patience } from '../disk/patiently'
import { runSteps } from '../disk/run-steps'
import { runStepsNow } from '../disk/run-steps-now'
import type { Steps } from '../disk/steps'
import { LatestWins } from '../latest-wins'
import { Line } from '../line'
import type { Machine } from '../machine'
import type { StorageFailure } from '../storage-failure'
import type { StorageResult } from '../storage-result'
import { accessAfter, type Access } from './access'
import { clearTemporary } from './clear-temporary'
import { findNewest, type Found } from './find-newest'
import type { LoadOutcome } from './load-outcome'
import { SeriesHistory } from './series-history'
import type { SeriesPlace } from './series-place'
import { setAside } from './set-aside'
import type { Standing } from './standing'
import type { StoredSchema } from './stored-schema'
import { thisWriter } from './this-writer'
import { writeConflict } from './write-conflict'
import { writeGeneration, type WriteJob, type WriteOutcome } from './write-generation'
import { writePayload } from './write-payload'

export interface Saved {
  readonly generation: number
  readonly savedAt: string
}

type Overtaken = Extract<WriteOutcome, { kind: 'overtaken' }>

/** How long the end of a Windows session is held up by a file that another program holds. */
const patienceNow: Patience = { total: 2000 }

/** One state and its history, as files that are written once and never changed. */
export class GenerationSeries<T> {
  readonly history: SeriesHistory<T>
  readonly #place: SeriesPlace
  readonly #schema: StoredSchema<T>
  readonly #machine: Machine
  readonly #writer = thisWriter()
  readonly #line = new Line()
  readonly #saves = new LatestWins<T, StorageResult<Saved>>(this.#line, (state) => this.#write(state))
  #access: Access
  #conflictCopy: string | null = null
  #turn = 0

  constructor(place: SeriesPlace, schema: StoredSchema<T>, machine: Machine) {
    this.#place = place
    this.#schema = schema
    this.#machine = machine
    this.history = new SeriesHistory(place, schema, machine.files)
    this.#access = { kind: 'closed', failure: { kind: 'not-open', path: place.folder } }
  }

  /** Reads without touching anything, and without opening the series for writing. */
  async inspect(existedBefore: boolean): Promise<LoadOutcome<T>> {
    const found = await this.#find(existedBefore)
    return found.outcome
  }

  /** Reads the newest state that holds, sets bad ones aside and tidies. From here on the series can be written. */
  load(existedBefore: boolean): Promise<LoadOutcome<T>> {
    return this.#line.next(async () => {
      const { outcome, standing, files, bad } = await this.#find(existedBefore)
      this.#access = accessAfter(outcome, standing, this.#place.folder)
      this.#conflictCopy = null
      if (this.#access.kind === 'open') {
        const here = { writer: this.#writer, isRunning: this.#machine.isRunning }
        await this.#run(setAside(this.#place, bad, files))
        await this.#run(clearTemporary(this.#place, files, standing.highest, here))
      }
      return outcome
    })
  }

  /** Resolves when the disk has this state or a newer one, or has refused. */
  save(state: T): Promise<StorageResult<Saved>> {
    return this.#saves.put(state)
  }

  /** Saves over what the user has been told lies there: another's state, or nothing that can be read. */
  saveOnTop(state: T): Promise<StorageResult<Saved>> {
    return this.#line.next(async () => {
      const { outcome, standing } = await this.#find(true)
      const access = accessAfter(outcome, standing, this.#place.folder)
      this.#conflictCopy = null
      this.#access = outcome.kind === 'all-bad' ? { kind: 'open', standing } : access
      return this.#write(state)
    })
  }

  /** Saves before it returns, for the end of a session. A save under way is left to finish or to find itself old. */
  saveNow(state: T): StorageResult<Saved> {
    const payload = writePayload(state, this.#schema)
    if (payload === undefined) return refused({ kind: 'invalid', path: this.#place.folder })
    const savedAt = this.#machine.now().toISOString()
    const write = <R>(steps: Steps<R>) => runStepsNow(steps, this.#machine.filesNow)
    for (;;) {
      if (this.#access.kind === 'closed') return refused(this.#access.failure)
      const job = this.#job(payload, savedAt, this.#access.standing, patienceNow)
      const outcome = write(writeGeneration(job))
      if (outcome.kind !== 'overtaken') return this.#settle(outcome, savedAt)
      if (!this.#isOurs(outcome, job)) return this.#conflict(outcome, write(this.#layBeside(job)))
      this.#reached(outcome.standing)
    }
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#line.settled()
  }

  async #write(state: T): Promise<StorageResult<Saved>> {
    const payload = writePayload(state, this.#schema)
    if (payload === undefined) return refused({ kind: 'invalid', path: this.#place.folder })
    const savedAt = this.#machine.now().toISOString()
    const patience = { total: this.#machine.patience, waiting: this.#machine.waiting }
    for (;;) {
      if (this.#access.kind === 'closed') return refused(this.#access.failure)
      const job = this.#job(payload, savedAt, this.#access.standing, patience)
      const outcome = await this.#run(writeGeneration(job))
      if (outcome.kind !== 'overtaken') return this.#settle(outcome, savedAt)
      if (!this.#isOurs(outcome, job)) return this.#conflict(outcome, await this.#run(this.#layBeside(job)))
      // `saveNow` came in between, with a state that is newer than this one.
      if (this.#access.standing.highest > job.known.highest) return saved(this.#access.standing, savedAt)
      this.#reached(outcome.standing)
    }
  }

  /** Of the copies laid aside since the series was last read, the latest is kept: it holds what the user had then. */
  *#layBeside(job: WriteJob): Steps<string | null> {
    const copy = yield* writeConflict(job)
    if (copy && this.#conflictCopy) yield* attempt(disk.unlink(this.#conflictCopy))
    this.#conflictCopy = copy ?? this.#conflictCopy
    return copy
  }

  #settle(outcome: Exclude<WriteOutcome, Overtaken>, savedAt: string): StorageResult<Saved> {
    this.#reached(outcome.standing)
    if (outcome.kind === 'failed') return refused(outcome.failure)
    void this.#line.next(() => this.history.prune())
    return saved(outcome.standing, savedAt)
  }

  /** Overtaken by ourselves: a save and a `saveNow` met. An older one of ours is another matter: it was put back. */
  #isOurs({ by, standing }: Overtaken, { known }: WriteJob): boolean {
    return by?.writer === this.#writer.run && standing.highest > known.highest
  }

  #conflict(outcome: Overtaken, copy: string | null): StorageResult<Saved> {
    const theirs = { generation: outcome.standing.highest, savedAt: outcome.by?.savedAt ?? null }
    return refused({ kind: 'conflict', path: this.#place.folder, copy, theirs })
  }

  /** Never back: `saveNow` may have got further than a save that was under way. */
  #reached(standing: Standing): void {
    if (this.#access.kind === 'open' && standing.highest <= this.#access.standing.highest) return
    this.#access = { kind: 'open', standing }
  }

  #job(payload: string, savedAt: string, known: Standing, patience: Patience): WriteJob {
    this.#turn += 1
    const { version: schema } = this.#schema
    return { place: this.#place, known, payload, schema, savedAt, writer: this.#writer, turn: this.#turn, patience }
  }

  async #find(existedBefore: boolean): Promise<Found<T>> {
    try {
      return await this.#run(findNewest(this.#place, this.#schema, existedBefore))
    } catch (error) {
      const failure = failureFrom(error, this.#place.folder, 'locked')
      return { outcome: { kind: 'failed', failure }, standing: { highest: 0, line: null }, files: [], bad: [] }
    }
  }

  #run<R>(steps: Steps<R>): Promise<R> {
    return runSteps(steps, this.#machine.files)
  }
}

function saved({ highest: generation }: Standing, savedAt: string): StorageResult<Saved> {
  return { ok: true, value: { generation, savedAt } }
}

function refused<T>(failure: StorageFailure): StorageResult<T> {
  return { ok: false, failure }
}
