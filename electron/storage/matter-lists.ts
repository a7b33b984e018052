import { join } from 'node:path'
import { unwatched, type Pace } from '../host/pace'
import { failureFrom } from './disk/failure-from'
import { runSteps } from './disk/run-steps'
import { GenerationSeries } from './generations/generation-series'
import type { LoadOutcome } from './generations/load-outcome'
import type { SeriesFolder } from './generations/series-folder'
import type { StoredSchema } from './generations/stored-schema'
import { isMatterId } from './is-matter-id'
import type { Machine } from './machine'
import type { DataFolder } from './data-folder/data-folder'
import { isThere } from './data-folder/is-there'
import type { KnownSeries } from './data-folder/known-series'
import { listFolders } from './data-folder/list-folders'
import { rememberedIn } from './data-folder/remembered-in'
import { schemaOfId } from './schema-of-id'
import type { StorageResult } from './storage-result'
import type { Trash } from './trash'

/** A matter in the list, with what was found where it lies. */
export interface ListedMatter<M> {
  readonly id: string
  readonly found: LoadOutcome<M>
}

/** Where a matter lies, and whether it has been saved before. */
export interface ListedPlace extends SeriesFolder {
  readonly isKnown: boolean
}

interface Ground<M> {
  place: DataFolder
  schema: StoredSchema<M>
  machine: Machine
  known: KnownSeries
  trash: Trash
}

/** What matters there are, and what there are in the trash; reading them changes nothing. */
export class MatterLists<M extends { readonly id: string }> {
  readonly #ground: Ground<M>

  constructor(ground: Ground<M>) {
    this.#ground = ground
  }

  /** Every matter that is there or ought to be, each read without being touched; those read so far where it is given up. */
  async there(pace = unwatched): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    const places = await this.places('matters')
    return places.ok ? this.#readAll(places.value, pace) : places
  }

  /** Every matter in the trash, each read without being touched. */
  async trashed(): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    const places = await this.places('trash')
    return places.ok ? this.#readAll(places.value, unwatched) : places
  }

  /** Where each matter lies, or ought to. */
  async places(where: 'matters' | 'trash'): Promise<StorageResult<readonly ListedPlace[]>> {
    if (where === 'matters') return this.#there()
    const trashed = await this.#ground.trash.list()
    if (!trashed.ok) return trashed
    const folder = this.#ground.place.trash
    const value = trashed.value.map(({ name, id }) => ({ folder: join(folder, name), name: id, isKnown: true }))
    return { ok: true, value }
  }

  /** Reads the matter in a place, without touching it. */
  read({ folder, name, isKnown }: ListedPlace): Promise<LoadOutcome<M>> {
    const { place, schema, machine } = this.#ground
    const memory = rememberedIn(place, name, machine.files)
    return new GenerationSeries({ folder, name }, schemaOfId(schema, name), machine, memory).inspect(isKnown)
  }

  async #readAll(places: readonly ListedPlace[], pace: Pace): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    const value: ListedMatter<M>[] = []
    for (const [at, place] of places.entries()) {
      const found = await this.read(place)
      if (found.kind !== 'first-run') value.push({ id: place.name, found })
      if (!(await pace(at + 1, places.length))) break
    }
    return { ok: true, value }
  }

  async #there(): Promise<StorageResult<readonly ListedPlace[]>> {
    const { place, machine, known: knownSeries } = this.#ground
    const { matters, trash, sign } = place
    try {
      if (!(await runSteps(isThere(sign), machine.files)))
        return { ok: false, failure: { kind: 'folder-gone', path: place.root } }
      const folders = await runSteps(listFolders(matters), machine.files)
      const trashed = await runSteps(listFolders(trash), machine.files)
      const known = new Set(await knownSeries.names())
      const missing = [...known].filter((id) => !folders.includes(id) && !trashed.includes(id))
      const ids = [...folders, ...missing].filter((id) => isMatterId(id))
      const value = ids.map((id) => ({ folder: join(matters, id), name: id, isKnown: known.has(id) }))
      return { ok: true, value }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, matters, 'locked') }
    }
  }
}
