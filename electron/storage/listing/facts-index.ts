import { createHash } from 'node:crypto'
import { dirname, join, basename } from 'node:path'
import { z } from 'zod'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { LaterFileCalls } from '../disk/file-calls'
import { makeFolder } from '../disk/make-folder'
import { readBytes } from '../disk/read-bytes'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import { Queue } from '../queue'
import type { FactsOf } from './listed-facts'

const entrySchema = z.object({ mark: z.string(), generation: z.int(), savedAt: z.string(), facts: z.unknown() })
const sealLength = 64

/** The list of about 7 000 matters, or the units of 500: of more everything is read each time. */
const mostBytes = 24 * 1024 * 1024

const indexSchema = z.record(z.string(), entrySchema)

/** What was read of a matter when it stood so. */
export interface IndexEntry<F> extends z.infer<typeof entrySchema> {
  readonly facts: F
}

/**
 * What was last read of each matter, so that it need not be read again while its files stand as they did. Only a cache: without
 * it, or where anything in it is not as it should be, the matters are read. It lies in the local profile, since the marks hold
 * for the disk as this machine sees it, and in the data folder several programs would write it at once.
 */
export class FactsIndex<F> {
  readonly #path: string
  readonly #facts: Pick<FactsOf<never, F>, 'version' | 'parse'>
  readonly #files: LaterFileCalls
  readonly #line = new Queue()
  #entries: Map<string, IndexEntry<F>> | undefined
  #isChanged = false

  constructor(path: string, facts: Pick<FactsOf<never, F>, 'version' | 'parse'>, files: LaterFileCalls) {
    this.#path = path
    this.#facts = facts
    this.#files = files
  }

  async entries(): Promise<ReadonlyMap<string, IndexEntry<F>>> {
    return (this.#entries ??= await this.#read())
  }

  set(folder: string, entry: IndexEntry<F> | undefined): void {
    if (!entry && !this.#entries?.has(folder)) return
    this.#isChanged = true
    if (entry) this.#entries?.set(folder, entry)
    else this.#entries?.delete(folder)
  }

  /** What cannot be written now is written after the next list; what has become too much for a cache is let go. */
  write(): Promise<void> {
    return this.#line.next(async () => {
      if (!this.#isChanged || !this.#entries) return
      const payload = Buffer.from(JSON.stringify(Object.fromEntries(this.#entries)))
      if (payload.length > mostBytes) return this.#entries.clear()
      const bytes = Buffer.concat([Buffer.from(this.#sealOf(payload)), payload])
      if (await runSteps(attempt(replaced(this.#path, bytes)), this.#files)) this.#isChanged = false
    })
  }

  async #read(): Promise<Map<string, IndexEntry<F>>> {
    const bytes = Buffer.from((await runSteps(attempt(readBytes(this.#path)), this.#files)) ?? [])
    const payload = bytes.subarray(sealLength)
    if (bytes.subarray(0, sealLength).toString() !== this.#sealOf(payload)) return new Map()
    const read = indexSchema.safeParse(JSON.parse(payload.toString()))
    const entries = Object.entries(read.data ?? {}).flatMap(([folder, entry]): readonly [string, IndexEntry<F>][] => {
      const facts = this.#facts.parse(entry.facts)
      return facts.ok ? [[folder, { ...entry, facts: facts.value }]] : []
    })
    return new Map(entries)
  }

  /** Over the program's version too: another one takes other facts. */
  #sealOf(payload: Uint8Array): string {
    return createHash('sha256').update(this.#facts.version).update('\n').update(payload).digest('hex')
  }
}

/** Without waiting for the disk: what a power cut leaves of it does not agree with its seal. */
function* replaced(path: string, bytes: Uint8Array): Steps<boolean> {
  yield* makeFolder(dirname(path))
  const temporary = join(dirname(path), `.${basename(path)}.tmp`)
  yield* attempt(disk.unlink(temporary))
  const file = yield* disk.open(temporary, 'create')
  let taken = 0
  try {
    taken = yield* disk.write(file, bytes, 0)
  } finally {
    yield* disk.close(file)
  }
  if (taken === bytes.length) yield* disk.rename(temporary, path)
  return taken === bytes.length
}
