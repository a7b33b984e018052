import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import type { TargetProblem } from '../../shared/ipc/problem'
import { failed, type Result } from '../../shared/result'
import type { Settings } from '../../shared/ipc/settings'
import { targetProblem } from '../files/target-problem'
import { keepFile } from '../files/keep-file'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { Queue } from '../storage/queue'
import type { Saved } from '../storage/generations/saved'
import type { StorageResult } from '../storage/storage-result'
import type { SettingsStore } from '../storage/settings-store'
import { extraCopyName } from './extra-copy-name'
import { pruneExtraCopies } from './prune-extra-copies'

const between = 10 * 60_000
const beforeRetry = 60_000

interface Ground {
  settings: Pick<SettingsStore<Settings>, 'settings' | 'change'>
  files: LaterFileCalls
  now: () => Date
  /** The id of the matter that a file holds; undefined where it holds none. */
  idIn: (path: string) => Promise<string | undefined>
}

interface Known {
  latest: MatterDraft
  written: MatterDraft | null
  /** When the next copy may be written, in milliseconds. */
  next: number
}

/**
 * *Extra kopia*: what has been saved is also written to a second folder, beside the work and never in its way. A folder that
 * is not there is not made: a stick that is out would otherwise get its copies on the disk it is to guard against.
 */
export class ExtraCopies {
  readonly #ground: Ground
  readonly #line = new Queue()
  readonly #known = new Map<string, Known>()
  readonly #waiting = new Set<string>()
  #problem: TargetProblem | null = null

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Why the last copy was not written; null when it was. */
  get problem(): TargetProblem | null {
    return this.#problem
  }

  /** Takes what the disk has now, and writes a copy of it when it is some time since the last. */
  take(matter: MatterDraft): void {
    const known = this.#known.get(matter.id)
    this.#known.set(matter.id, { written: known?.written ?? null, next: known?.next ?? 0, latest: matter })
    if (this.#now() >= (known?.next ?? 0)) void this.write(matter.id)
  }

  /** Writes what has been saved of a matter since its last copy. */
  write(id: string): Promise<void> {
    if (this.#waiting.has(id)) return this.settled()
    this.#waiting.add(id)
    return this.#line.next(() => {
      this.#waiting.delete(id)
      return this.#writeLatest(id)
    })
  }

  /** Writes all that has no copy yet. */
  async writeAll(): Promise<void> {
    await Promise.all([...this.#known.keys()].map((id) => this.write(id)))
  }

  /** Begins with a folder, and with a copy of everything. */
  async begin(folder: string, matters: readonly MatterDraft[]): Promise<StorageResult<Saved>> {
    await this.settled()
    const remembered = await this.#remember({ folder, lastWritten: '' })
    if (!remembered.ok) return remembered
    this.#problem = null
    for (const latest of matters) this.#known.set(latest.id, { latest, written: null, next: 0 })
    await this.writeAll()
    return remembered
  }

  async end(): Promise<StorageResult<Saved>> {
    await this.settled()
    const remembered = await this.#remember(null)
    if (remembered.ok) this.#problem = null
    return remembered
  }

  settled(): Promise<void> {
    return this.#line.settled()
  }

  async #writeLatest(id: string): Promise<void> {
    const folder = this.#ground.settings.settings.extraCopies?.folder
    const known = this.#known.get(id)
    if (folder === undefined || !known || known.latest === known.written) return
    const { latest } = known
    const written = await this.#put(folder, latest)
    this.#problem = written.ok ? null : written.problem
    const next = this.#now() + (written.ok ? between : beforeRetry)
    this.#known.set(id, { ...(this.#known.get(id) ?? known), next, written: written.ok ? latest : known.written })
    if (written.ok) await this.#remember({ folder, lastWritten: this.#ground.now().toISOString() })
  }

  async #put(folder: string, matter: MatterDraft): Promise<Result<string, TargetProblem>> {
    let names: string[]
    try {
      names = await readdir(folder)
    } catch (error) {
      return failed(targetProblem(error, folder))
    }
    const name = extraCopyName(matter, this.#ground.now(), new Set(names.map((each) => each.toLowerCase())))
    const written = await keepFile(
      join(folder, name),
      new TextEncoder().encode(writeMatterFile(matter)),
      this.#ground.files
    )
    // What cannot be removed now is tried again after the next copy.
    if (written.ok)
      await Promise.allSettled([
        pruneExtraCopies({ folder, id: matter.id, justWritten: name, idIn: this.#ground.idIn })
      ])
    return written
  }

  #remember(extraCopies: Settings['extraCopies']): Promise<StorageResult<Saved>> {
    return this.#ground.settings.change((settings) => ({ ...settings, extraCopies }))
  }

  #now(): number {
    return this.#ground.now().getTime()
  }
}
