import type { Patience } from '../disk/patiently'
import { runSteps } from '../disk/run-steps'
import { runStepsNow } from '../disk/run-steps-now'
import type { Machine } from '../machine'
import type { StorageFailure } from '../storage-failure'
import type { StorageResult } from '../storage-result'
import type { Access } from './access'
import { CopyBeside } from './copy-beside'
import { parseHeader } from './generation-header'
import type { Saved } from './saved'
import type { SeriesFolder } from './series-folder'
import type { SeenGeneration } from './series-memory'
import { beforeAll, type Standing } from './standing'
import type { StoredSchema } from './stored-schema'
import { thisWriter } from './this-writer'
import { writeGeneration, type WriteJob, type WriteOutcome } from './write-generation'
import { writePayload } from './write-payload'

type Overtaken = Extract<WriteOutcome, { kind: 'overtaken' }>

/** How long the end of a Windows session is held up by a file that another program holds. */
const patienceNow: Patience = { total: 2000 }

/** Writes states to a series, each as the next generation after the one last seen, or else beside it. */
export class SeriesWriter<T> {
  readonly identity = thisWriter()
  readonly #place: SeriesFolder
  readonly #schema: StoredSchema<T>
  readonly #machine: Machine
  readonly #beside = new CopyBeside()
  #access: Access
  #turn = 0

  constructor(place: SeriesFolder, schema: StoredSchema<T>, machine: Machine) {
    this.#place = place
    this.#schema = schema
    this.#machine = machine
    this.#access = { kind: 'closed', failure: { kind: 'not-open', path: place.folder } }
  }

  /** The newest that has been written or seen, as it is to be remembered. */
  get newest(): SeenGeneration | undefined {
    const { standing } = this.#access.kind === 'open' ? this.#access : { standing: beforeAll }
    const header = standing.line === null ? undefined : parseHeader(standing.line)
    return header && standing.after !== undefined
      ? { generation: standing.highest, savedAt: header.savedAt, seal: standing.after }
      : undefined
  }

  /** Begins after what has been read, or refuses everything until it has been. */
  begin(access: Access): void {
    this.#access = access
    this.#beside.leave()
  }

  /** One at a time; the caller sees to it. */
  async write(state: T): Promise<StorageResult<Saved>> {
    const { files, patience: total } = this.#machine
    const jobs = this.#jobs(state, { total })
    for (;;) {
      const job = jobs()
      if (!job.ok) return job
      const outcome = await runSteps(writeGeneration(job.value), files)
      if (outcome.kind !== 'overtaken') return this.#settle(outcome, job.value)
      if (!this.#isOurs(outcome, job.value)) {
        return this.#conflict(outcome, await runSteps(this.#beside.lay(job.value), files))
      }
      // `writeNow` came in between, with a state that is newer than this one.
      if (this.#isBehind(job.value)) return this.#settle({ kind: 'written', standing: outcome.standing }, job.value)
      this.#reached(outcome.standing)
    }
  }

  /** Writes before it returns. A write under way is left to finish, or to find itself old. */
  writeNow(state: T): StorageResult<Saved> {
    const { filesNow } = this.#machine
    const jobs = this.#jobs(state, patienceNow)
    for (;;) {
      const job = jobs()
      if (!job.ok) return job
      const outcome = runStepsNow(writeGeneration(job.value), filesNow)
      if (outcome.kind !== 'overtaken') return this.#settle(outcome, job.value)
      if (!this.#isOurs(outcome, job.value)) {
        return this.#conflict(outcome, runStepsNow(this.#beside.lay(job.value), filesNow))
      }
      this.#reached(outcome.standing)
    }
  }

  /** What to write, made anew for each try, since what was last seen may have changed. */
  #jobs(state: T, patience: Patience): () => StorageResult<WriteJob> {
    const place = this.#place
    const { version: schema } = this.#schema
    const payload = writePayload(state, this.#schema)
    const savedAt = this.#machine.now().toISOString()
    return () => {
      const access = this.#access
      if (access.kind === 'closed') return refused(access.failure)
      if (payload === undefined) return refused({ kind: 'invalid', path: place.folder })
      const turn = ++this.#turn
      const { standing: known } = access
      return { ok: true, value: { place, known, payload, schema, savedAt, writer: this.identity, turn, patience } }
    }
  }

  #settle(outcome: Exclude<WriteOutcome, Overtaken>, { savedAt }: WriteJob): StorageResult<Saved> {
    this.#reached(outcome.standing)
    if (outcome.kind === 'failed') return refused(outcome.failure)
    return { ok: true, value: { generation: outcome.standing.highest, savedAt } }
  }

  /** Never back: `writeNow` may have got further than a write that was under way. */
  #reached(standing: Standing): void {
    if (this.#access.kind === 'open' && standing.highest <= this.#access.standing.highest) return
    this.#access = { kind: 'open', standing }
  }

  #isBehind({ known }: WriteJob): boolean {
    return this.#access.kind === 'open' && this.#access.standing.highest > known.highest
  }

  /** Overtaken by ourselves: two ways of writing met. An older one of ours is another matter: it was put back. */
  #isOurs({ by, standing }: Overtaken, { known }: WriteJob): boolean {
    return by?.writer === this.identity.run && standing.highest > known.highest
  }

  #conflict({ standing, by }: Overtaken, copy: string | null): StorageResult<Saved> {
    const theirs = { generation: standing.highest, savedAt: by?.savedAt ?? null }
    return refused({ kind: 'conflict', path: this.#place.folder, copy, theirs })
  }
}

function refused<T>(failure: StorageFailure): StorageResult<T> {
  return { ok: false, failure }
}
