import { join } from 'node:path'
import { briefPatience } from '../disk/brief-patience'
import { failureFrom } from '../disk/failure-from'
import { runSteps } from '../disk/run-steps'
import type { Machine } from '../machine'
import type { StorageResult } from '../storage-result'
import { fileName } from './file-name'
import { encodeGeneration } from './generation-bytes'
import type { Saved } from './saved'
import type { SeriesFolder } from './series-folder'
import { storedMark, type MarkContent } from './stored-mark'
import { thisWriter } from './this-writer'
import { writeMark } from './write-mark'

/** A mark that lies on the disk, or is to. */
interface Mark {
  readonly generation: number
  readonly target: string
  readonly bytes: Uint8Array
}

/**
 * Says of generations why they are kept for good, each time in a small file beside them that is written once. A mark that
 * the disk refuses is tried again after every save, and its generation is held until then.
 */
export class SeriesMarks {
  readonly #place: SeriesFolder
  readonly #machine: Machine
  readonly #writer = thisWriter()
  readonly #holds = new Set<{ generation: number }>()
  #waiting: Mark[] = []
  #turn = 0

  constructor(place: SeriesFolder, machine: Machine) {
    this.#place = place
    this.#machine = machine
  }

  /** The generations that must not be pruned, though no mark may lie beside them. */
  get held(): ReadonlySet<number> {
    return new Set([...this.#holds, ...this.#waiting].map(({ generation }) => generation))
  }

  /** Holds a generation until the returned function is called. */
  hold(generation: number): () => void {
    const hold = { generation }
    this.#holds.add(hold)
    return () => void this.#holds.delete(hold)
  }

  async add({ generation, savedAt: of }: Saved, reason: unknown): Promise<StorageResult<null>> {
    const content: MarkContent = { of, reason }
    const facts = {
      schema: storedMark.version,
      series: this.#place.name,
      generation,
      savedAt: this.#machine.now().toISOString()
    }
    const bytes = encodeGeneration({ ...facts, writer: this.#writer.run }, JSON.stringify(content))
    return this.#write({ generation, bytes, target: this.#newTarget(generation) })
  }

  /** Tries again what the disk has refused. */
  async again(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    const letGo = waiting.map(({ generation }) => this.hold(generation))
    for (const mark of waiting) await this.#write(mark)
    for (const each of letGo) each()
  }

  async #write(mark: Mark): Promise<StorageResult<null>> {
    const letGo = this.hold(mark.generation)
    const job = { ...mark, place: this.#place, writer: this.#writer, turn: ++this.#turn, patience: briefPatience }
    try {
      await runSteps(writeMark(job), this.#machine.files)
      return { ok: true, value: null }
    } catch (error) {
      const failure = failureFrom(error, this.#place.folder, 'read-only')
      // A name that something else has taken is not tried again.
      const isTaken = failure.kind === 'io' && failure.code === 'EEXIST'
      this.#waiting.push(isTaken ? { ...mark, target: this.#newTarget(mark.generation) } : mark)
      return { ok: false, failure }
    } finally {
      letGo()
    }
  }

  #newTarget(generation: number): string {
    return join(this.#place.folder, fileName.mark(this.#place.name, generation, this.#writer, ++this.#turn))
  }
}
