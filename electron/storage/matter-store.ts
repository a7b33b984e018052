import type { Pace } from '../host/pace'
import { join } from 'node:path'
import { DurableLow } from './durable-low'
import { GenerationSeries } from './generations/generation-series'
import type { HeldState, HoldWish } from './generations/held-state'
import type { LoadOutcome } from './generations/load-outcome'
import type { Saved } from './generations/saved'
import { SeriesHistory } from './generations/series-history'
import type { StoredSchema } from './generations/stored-schema'
import { isMatterId } from './is-matter-id'
import type { Machine } from './machine'
import { MatterLists, type ListedMatter } from './matter-lists'
import type { DataFolder } from './data-folder/data-folder'
import { KnownSeries } from './data-folder/known-series'
import { roomRefused } from './data-folder/room-refused'
import { rememberedIn } from './data-folder/remembered-in'
import { schemaOfId } from './schema-of-id'
import type { StorageFailure } from './storage-failure'
import type { StorageResult } from './storage-result'
import { Trash, type Trashed } from './trash'

export interface Identified {
  readonly id: string
}

/** The matters: a folder with a generation series for each, and a trash beside them. Nothing is ever deleted. */
export class MatterStore<M extends Identified> {
  readonly trash: Trash
  readonly lists: MatterLists<M>
  readonly #place: DataFolder
  readonly #schema: StoredSchema<M>
  readonly #machine: Machine
  readonly #known: KnownSeries
  readonly #opened = new Map<string, DurableLow<M>>()

  constructor(place: DataFolder, schema: StoredSchema<M>, machine: Machine) {
    this.#place = place
    this.#schema = schema
    this.#machine = machine
    this.#known = new KnownSeries(place.known, machine.files)
    this.trash = new Trash(place, machine)
    this.lists = new MatterLists({ place, schema, machine, known: this.#known, trash: this.trash })
  }

  /** Every matter that is there or ought to be, each read without being touched; those read so far where it is given up. */
  list(pace?: Pace): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    return this.lists.there(pace)
  }

  /** Every matter in the trash, each read without being touched. */
  listTrashed(): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    return this.lists.trashed()
  }

  /** Reads a matter and makes it ready to be saved. `first-run`: there is none with that id. */
  async open(id: string): Promise<LoadOutcome<M>> {
    if (!isMatterId(id)) return { kind: 'failed', failure: this.#failure('invalid', id) }
    const low = this.#opened.get(id) ?? new DurableLow(this.#seriesOf(id), null)
    this.#opened.set(id, low)
    const isKnown = await this.#known.has(id)
    if (!isKnown.ok) return { kind: 'failed', failure: isKnown.failure }
    const outcome = await low.load(isKnown.value)
    if (outcome.kind === 'first-run') this.#opened.delete(id)
    if ('state' in outcome && !isKnown.value) await this.#known.add(id)
    return outcome
  }

  /** Saves a matter that has not been saved before. Refuses an id that is in use. */
  async create(matter: M): Promise<StorageResult<Saved>> {
    const { id } = matter
    if (!isMatterId(id)) return { ok: false, failure: this.#failure('invalid', id) }
    if (this.#opened.has(id)) return { ok: false, failure: this.#failure('exists', id) }
    const gone = await roomRefused(this.#place, this.#machine.files)
    if (gone) return { ok: false, failure: gone }
    const low = new DurableLow(this.#seriesOf(id), null)
    this.#opened.set(id, low)
    const outcome = await low.load(false)
    const result: StorageResult<Saved> =
      outcome.kind === 'first-run'
        ? await low.save(matter)
        : { ok: false, failure: outcome.kind === 'failed' ? outcome.failure : this.#failure('exists', id) }
    if (result.ok) await this.#known.add(id)
    else this.#opened.delete(id)
    return result
  }

  /** Resolves when the disk has this state of the matter or a newer one, or has refused. */
  async save(matter: M): Promise<StorageResult<Saved>> {
    return (await this.#opened.get(matter.id)?.save(matter)) ?? this.#notOpen(matter.id)
  }

  /** Saves over what the user has been told lies there: another's state, or nothing that can be read. */
  async saveOnTop(matter: M): Promise<StorageResult<Saved>> {
    return (await this.#opened.get(matter.id)?.saveOnTop(matter)) ?? this.#notOpen(matter.id)
  }

  /** Has a state on the disk, just as it is, and keeps it from being pruned until it is let go. */
  async hold(matter: M, wish: HoldWish): Promise<StorageResult<HeldState>> {
    return (await this.#opened.get(matter.id)?.hold(matter, wish)) ?? this.#notOpen(matter.id)
  }

  /** Saves before it returns, for the end of a Windows session. */
  saveNow(matter: M): StorageResult<Saved> {
    return this.#opened.get(matter.id)?.saveNow(matter) ?? this.#notOpen(matter.id)
  }

  /** Moves a matter to the trash, with all its history. */
  async remove(id: string): Promise<StorageResult<Trashed>> {
    if (!isMatterId(id)) return { ok: false, failure: this.#failure('invalid', id) }
    const low = this.#opened.get(id)
    this.#opened.delete(id)
    await low?.settled()
    const taken = await this.trash.take(id)
    if (!taken.ok && low) this.#opened.set(id, low)
    return taken
  }

  history(id: string): SeriesHistory<M> {
    return (
      this.#opened.get(id)?.history ??
      new SeriesHistory(this.#placeOf(id), schemaOfId(this.#schema, id), this.#machine.files)
    )
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((low) => low.settled()))
  }

  #placeOf(id: string): { folder: string; name: string } {
    return { folder: join(this.#place.matters, id), name: id }
  }

  #seriesOf(id: string): GenerationSeries<M> {
    const memory = rememberedIn(this.#place, id, this.#machine.files)
    return new GenerationSeries(this.#placeOf(id), schemaOfId(this.#schema, id), this.#machine, memory)
  }

  #failure(kind: 'invalid' | 'exists' | 'not-open', id: string): StorageFailure {
    return { kind, path: join(this.#place.matters, id) }
  }

  #notOpen(id: string): { ok: false; failure: StorageFailure } {
    return { ok: false, failure: this.#failure('not-open', id) }
  }
}
