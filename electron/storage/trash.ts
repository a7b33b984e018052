import { join } from 'node:path'
import { failureFrom } from './disk/failure-from'
import { makeFolder } from './disk/make-folder'
import { runSteps } from './disk/run-steps'
import type { Steps } from './disk/steps'
import type { Machine } from './machine'
import type { DataFolder } from './data-folder/data-folder'
import { isThere } from './data-folder/is-there'
import { listFolders } from './data-folder/list-folders'
import { moveFolder } from './data-folder/move-folder'
import type { StorageFailure } from './storage-failure'
import type { StorageResult } from './storage-result'

/** A folder in the trash. The same matter can lie there more than once: taken in anew, and thrown away again. */
export interface Trashed {
  readonly name: string
  readonly id: string
}

const namePattern = /^([0-9a-f-]{36})(?:\.\d+)?$/

/** Where removed matters rest, folder and history and all, until they are put back. */
export class Trash {
  readonly #place: DataFolder
  readonly #machine: Machine

  constructor(place: DataFolder, machine: Machine) {
    this.#place = place
    this.#machine = machine
  }

  list(): Promise<StorageResult<readonly Trashed[]>> {
    return this.#try(this.#listed())
  }

  take(id: string): Promise<StorageResult<Trashed>> {
    return this.#try(this.#taking(id))
  }

  /** Gives the matter's id back. */
  putBack({ name, id }: Trashed): Promise<StorageResult<string>> {
    return this.#try(this.#puttingBack(name, id))
  }

  *#listed(): Steps<StorageResult<readonly Trashed[]>> {
    const names = yield* listFolders(this.#place.trash)
    const value = names.flatMap((name) => {
      const id = namePattern.exec(name)?.[1]
      return id === undefined ? [] : [{ name, id }]
    })
    return { ok: true, value }
  }

  *#taking(id: string): Steps<StorageResult<Trashed>> {
    // Empty, it may have been left out by whoever copied the folder; one without its sign is not written to.
    if ((yield* isThere(this.#place.sign)) && !(yield* isThere(this.#place.trash))) yield* makeFolder(this.#place.trash)
    const taken = new Set(yield* listFolders(this.#place.trash))
    let name = id
    for (let turn = 2; taken.has(name); turn += 1) name = `${id}.${turn}`
    yield* this.#move(join(this.#place.matters, id), join(this.#place.trash, name))
    return { ok: true, value: { name, id } }
  }

  *#puttingBack(name: string, id: string): Steps<StorageResult<string>> {
    const path = join(this.#place.matters, id)
    const inUse = (yield* listFolders(this.#place.matters)).includes(id)
    if (inUse) return { ok: false, failure: { kind: 'exists', path } }
    yield* this.#move(join(this.#place.trash, name), path)
    return { ok: true, value: id }
  }

  #move(from: string, to: string): Steps<void> {
    return moveFolder(from, to, { total: this.#machine.patience })
  }

  async #try<T>(steps: Steps<StorageResult<T>>): Promise<StorageResult<T>> {
    try {
      return await runSteps(steps, this.#machine.files)
    } catch (error) {
      const failure: StorageFailure = failureFrom(error, this.#place.trash, 'locked')
      return { ok: false, failure }
    }
  }
}
