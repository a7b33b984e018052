import { join } from 'node:path'
import { unwatched } from '../host/pace'
import { failureFrom } from './disk/failure-from'
import { runSteps } from './disk/run-steps'
import { GenerationSeries } from './generations/generation-series'
import type { LoadOutcome } from './generations/load-outcome'
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
    const ids = await this.#ids()
    if (!ids.ok) return ids
    const value: ListedMatter<M>[] = []
    for (const [at, { id, isKnown }] of ids.value.entries()) {
      const found = await this.#seriesIn(join(this.#ground.place.matters, id), id).inspect(isKnown)
      if (found.kind !== 'first-run') value.push({ id, found })
      if (!(await pace(at + 1, ids.value.length))) break
    }
    return { ok: true, value }
  }

  /** Every matter in the trash, each read without being touched. */
  async trashed(): Promise<StorageResult<readonly ListedMatter<M>[]>> {
    const trashed = await this.#ground.trash.list()
    if (!trashed.ok) return trashed
    const value: ListedMatter<M>[] = []
    for (const { name, id } of trashed.value) {
      value.push({ id, found: await this.#seriesIn(join(this.#ground.place.trash, name), id).inspect(true) })
    }
    return { ok: true, value }
  }

  async #ids(): Promise<StorageResult<readonly { id: string; isKnown: boolean }[]>> {
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
      return { ok: true, value: ids.map((id) => ({ id, isKnown: known.has(id) })) }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, matters, 'locked') }
    }
  }

  #seriesIn(folder: string, id: string): GenerationSeries<M> {
    const { place, schema, machine } = this.#ground
    const memory = rememberedIn(place, id, machine.files)
    return new GenerationSeries({ folder, name: id }, schemaOfId(schema, id), machine, memory)
  }
}
