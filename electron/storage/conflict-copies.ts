import { join } from 'node:path'
import { failureFrom } from './disk/failure-from'
import { disk } from './disk/disk'
import { patiently } from './disk/patiently'
import { readBytes } from './disk/read-bytes'
import { runSteps } from './disk/run-steps'
import type { Steps } from './disk/steps'
import { briefPatience } from './disk/brief-patience'
import { decodeGeneration } from './generations/generation-bytes'
import { readPayload } from './generations/read-payload'
import { comesFrom, commonGeneration, latestOf, sideFiles } from './generations/side-files'
import type { StoredSchema } from './generations/stored-schema'
import type { Machine } from './machine'
import type { DataFolder } from './data-folder/data-folder'
import { seriesFolderOf } from './data-folder/series-folder-of'
import type { StorageResult } from './storage-result'

/** A state that lies beside a series, because another had been saved before it or came before it from another machine. */
export interface ConflictCopy {
  readonly name: string
  /** When its header can be read. */
  readonly savedAt: string | null
}

/** The state, and the generation that it and the series both come from; null where that is not known. */
export interface ReadCopy<M> {
  readonly state: M
  readonly base: number | null
}

const handled = '.handled'

/** The states that lie beside the matters' series until somebody has compared them. */
export class ConflictCopies<M> {
  readonly #place: DataFolder
  readonly #schema: StoredSchema<M>
  readonly #machine: Pick<Machine, 'files'>

  constructor(place: DataFolder, schema: StoredSchema<M>, machine: Pick<Machine, 'files'>) {
    this.#place = place
    this.#schema = schema
    this.#machine = machine
  }

  /** Those that nobody has handled yet, the newest first. */
  list(id: string): Promise<StorageResult<readonly ConflictCopy[]>> {
    return this.#try(id, this.#listed(id))
  }

  read(id: string, name: string): Promise<StorageResult<ReadCopy<M>>> {
    return this.#try(id, this.#read(id, name))
  }

  /** Keeps the file, and those beside the series that it was made from, under names that are not listed any more. */
  setAside(id: string, name: string): Promise<StorageResult<null>> {
    return this.#try(id, this.#settingAside(id, name))
  }

  *#listed(id: string): Steps<StorageResult<readonly ConflictCopy[]>> {
    const { files } = yield* sideFiles(seriesFolderOf(this.#place, id))
    const copies = latestOf(files).map(({ name, savedAt }) => ({ name, savedAt }))
    return { ok: true, value: copies.sort((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? '')) }
  }

  *#read(id: string, name: string): Steps<StorageResult<ReadCopy<M>>> {
    const place = seriesFolderOf(this.#place, id)
    const path = join(place.folder, name)
    const side = yield* sideFiles(place)
    const file = side.files.find((each) => each.name === name)
    if (!file) return { ok: false, failure: { kind: 'invalid', path } }
    const { generation } = file
    const decoded = decodeGeneration(yield* patiently(() => readBytes(path), briefPatience), {
      series: place.name,
      generation
    })
    if (decoded.kind === 'bad') return { ok: false, failure: { kind: 'damaged', path, generation } }
    const { savedAt, schema } = decoded.header
    if (decoded.kind === 'newer' || schema > this.#schema.version) {
      return { ok: false, failure: { kind: 'newer-format', path, savedAt } }
    }
    const payload = readPayload(decoded.payload, schema, this.#schema)
    return payload.ok
      ? { ok: true, value: { state: payload.state, base: commonGeneration(file, side) } }
      : { ok: false, failure: { kind: 'damaged', path, generation } }
  }

  *#settingAside(id: string, name: string): Steps<StorageResult<null>> {
    const place = seriesFolderOf(this.#place, id)
    const { files } = yield* sideFiles(place)
    const file = files.find((each) => each.name === name)
    if (!file) return { ok: false, failure: { kind: 'invalid', path: join(place.folder, name) } }
    for (const each of [...comesFrom(file, files)].reverse()) {
      const path = join(place.folder, each.name)
      yield* patiently(() => disk.rename(path, path + handled), briefPatience)
    }
    yield* disk.syncFolder(place.folder)
    return { ok: true, value: null }
  }

  async #try<T>(id: string, steps: Steps<StorageResult<T>>): Promise<StorageResult<T>> {
    try {
      return await runSteps(steps, this.#machine.files)
    } catch (error) {
      return { ok: false, failure: failureFrom(error, seriesFolderOf(this.#place, id).folder, 'locked') }
    }
  }
}
