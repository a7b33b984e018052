import { access, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { filedState, type FiledState } from '../../shared/exchange/filed-state'
import { fileFormat, filedMatter, fileVersion } from '../../shared/exchange/matter-file'
import { parseMatterFile } from '../../shared/exchange/parse-matter-file'
import { writeFileSafely } from '../files/write-file-safely'
import type { DataPlace } from '../storage/place/data-place'

/** Most states that have been read and may yet be taken in. */
const mostSeen = 20

const done = (): true => true
const notDone = (): false => false

/**
 * The states of matters that were sent or taken in, each a file under its hash, so that a colleague's copy can be merged
 * with the state that both began with. Nothing depends on one being there: without it the merge asks more.
 */
export class ExchangedStates {
  readonly #place: DataPlace
  readonly #folder: string
  readonly #seen = new Map<string, FiledState>()

  constructor(place: DataPlace) {
    this.#place = place
    this.#folder = join(place.root, 'exchanged')
  }

  /** A state that was read from a file. Nothing is written before a matter that comes from it is saved. */
  see(state: FiledState): void {
    this.#seen.delete(state.hash)
    this.#seen.set(state.hash, state)
    const oldest = [...this.#seen.keys()].slice(0, -mostSeen)
    for (const hash of oldest) this.#seen.delete(hash)
  }

  /** Keeps what a saved matter says that it has taken in. */
  async keepTaken({ exchange }: MatterDraft): Promise<void> {
    const taken = exchange.states.map((hash) => this.#seen.get(hash)).filter((state) => state !== undefined)
    await Promise.all(taken.map((state) => this.#keep(state)))
  }

  /** Keeps the state in which a matter was sent. */
  async keepSent(matter: MatterDraft): Promise<void> {
    await this.#keep(filedState(filedMatter(matter)))
  }

  /** The first of some states that is kept and whole; null where none is. */
  async firstOf(hashes: readonly string[]): Promise<MatterDraft | null> {
    for (const hash of hashes) {
      const text = this.#seen.get(hash)?.text ?? (await readFile(this.#file(hash), 'utf8').catch(() => undefined))
      if (text === undefined) continue
      const read = parseMatterFile(`{"format":"${fileFormat}","version":${fileVersion},"matter":${text}}`, hash)
      if (read.ok && read.value.state.hash === hash) return read.value.matter
    }
    return null
  }

  async #keep(state: FiledState): Promise<void> {
    // A data folder that has gone missing is not made anew here.
    if (!(await access(this.#place.sign).then(done, notDone))) return
    await mkdir(this.#folder).catch(notDone)
    const kept = await writeFileSafely(this.#file(state.hash), new TextEncoder().encode(state.text))
    if (kept.ok) this.#seen.delete(state.hash)
  }

  #file(hash: string): string {
    return join(this.#folder, `${hash}.json`)
  }
}
