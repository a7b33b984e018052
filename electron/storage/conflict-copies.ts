import { basename, join } from 'node:path'
import { failureFrom } from './disk/failure-from'
import { disk } from './disk/disk'
import { patiently } from './disk/patiently'
import { readBytes } from './disk/read-bytes'
import { runSteps } from './disk/run-steps'
import type { Steps } from './disk/steps'
import { briefPatience } from './disk/brief-patience'
import { readFileName } from './generations/file-name'
import { decodeGeneration } from './generations/generation-bytes'
import { listFiles } from './generations/list-files'
import { readHeadOf } from './generations/read-head-of'
import { readPayload } from './generations/read-payload'
import type { StoredSchema } from './generations/stored-schema'
import type { Machine } from './machine'
import type { DataFolder } from './data-folder/data-folder'
import { seriesFolderOf } from './data-folder/series-folder-of'
import type { StorageResult } from './storage-result'

/** A state that lies beside a series, because another had been saved before it. */
export interface ConflictCopy {
  readonly name: string
  /** The generation it was built on. */
  readonly generation: number
  /** When its header can be read. */
  readonly savedAt: string | null
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

  /** The state, and the generation it was built on. */
  read(id: string, name: string): Promise<StorageResult<{ state: M; generation: number }>> {
    return this.#try(id, this.#read(id, name))
  }

  /** Keeps the file under a name that is not listed any more. */
  setAside(id: string, name: string): Promise<StorageResult<null>> {
    return this.#try(id, this.#settingAside(id, name))
  }

  *#listed(id: string): Steps<StorageResult<readonly ConflictCopy[]>> {
    const { folder, name: series } = seriesFolderOf(this.#place, id)
    const copies: ConflictCopy[] = []
    for (const { kind, name, generation } of (yield* listFiles({ folder, name: series })) ?? []) {
      if (kind !== 'conflict') continue
      const head = yield* readHeadOf(join(folder, name))
      copies.push({ name, generation, savedAt: head?.header.savedAt ?? null })
    }
    return { ok: true, value: copies.sort((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? '')) }
  }

  *#read(id: string, name: string): Steps<StorageResult<{ state: M; generation: number }>> {
    const { folder, name: series } = seriesFolderOf(this.#place, id)
    const path = join(folder, name)
    const file = readFileName(series, name)
    if (file?.kind !== 'conflict') return { ok: false, failure: { kind: 'invalid', path } }
    const { generation } = file
    const decoded = decodeGeneration(yield* patiently(() => readBytes(path), briefPatience), { series, generation })
    if (decoded.kind === 'bad') return { ok: false, failure: { kind: 'damaged', path, generation } }
    const { savedAt, schema } = decoded.header
    if (decoded.kind === 'newer' || schema > this.#schema.version) {
      return { ok: false, failure: { kind: 'newer-format', path, savedAt } }
    }
    const payload = readPayload(decoded.payload, schema, this.#schema)
    return payload.ok
      ? { ok: true, value: { state: payload.state, generation } }
      : { ok: false, failure: { kind: 'damaged', path, generation } }
  }

  *#settingAside(id: string, name: string): Steps<StorageResult<null>> {
    const { folder, name: series } = seriesFolderOf(this.#place, id)
    const path = join(folder, name)
    if (name !== basename(name) || readFileName(series, name)?.kind !== 'conflict') {
      return { ok: false, failure: { kind: 'invalid', path } }
    }
    yield* patiently(() => disk.rename(path, path + handled), briefPatience)
    yield* disk.syncFolder(folder)
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
