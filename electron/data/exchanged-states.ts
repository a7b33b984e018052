import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { filedState } from '../../shared/exchange/file/filed-state'
import { fileFormat, filedMatter, fileVersion } from '../../shared/exchange/file/matter-file'
import { commonState } from '../../shared/exchange/merge/common-state'
import { parseMatterFile, type ReadMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { exchangedFiles } from './exchanged-files'
import { exchangedBound, isOverBound, superfluousStates, type ExchangedBound } from './superfluous-states'
import { keepFile } from '../files/keep-file'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { Queue } from '../storage/queue'
import type { DataFolder } from '../storage/data-folder/data-folder'

/** Sent states that their matter may not name on the disk yet. */
const mostSent = 5

/** Most states that have been read and may yet be taken in. */
const mostSeen = 20

const done = (): true => true
const notDone = (): false => false

/** The states that each stored matter comes from, oldest first; null where the matters cannot be listed. */
type LinesOfMatters = () => Promise<readonly (readonly string[])[] | null>

interface Ground {
  place: DataFolder
  files: LaterFileCalls
  linesOfMatters: LinesOfMatters
}

/** A state as it is kept: its text, and what it comes from itself. */
const keptText = (text: string, basedOn: readonly string[]): string =>
  `{"format":"${fileFormat}","version":${fileVersion},"basedOn":${JSON.stringify(basedOn)},"matter":${text}}`

/**
 * The states of matters that were sent or taken in, each a file under its hash, so that a colleague's copy can be merged
 * with the state that both began with. Nothing depends on one being there: without it the merge asks more. They are held
 * within a bound, and never removed while a merge looks for one.
 */
export class ExchangedStates {
  readonly #place: DataFolder
  readonly #files: LaterFileCalls
  readonly #folder: string
  readonly #seen = new Map<string, string>()
  readonly #line = new Queue()
  readonly #linesOfMatters: LinesOfMatters
  readonly #bound: ExchangedBound
  #sent: string[] = []

  constructor({ place, files, linesOfMatters }: Ground, bound = exchangedBound) {
    this.#place = place
    this.#files = files
    this.#folder = join(place.root, 'exchanged')
    this.#linesOfMatters = linesOfMatters
    this.#bound = bound
  }

  /** A state that was read from a file. Nothing is written before a matter that comes from it is saved. */
  see({ state, matter }: Pick<ReadMatterFile, 'state' | 'matter'>): void {
    const basedOn = matter.exchange.states.filter((hash) => hash !== state.hash)
    this.#seen.delete(state.hash)
    this.#seen.set(state.hash, keptText(state.text, basedOn))
    for (const hash of [...this.#seen.keys()].slice(0, -mostSeen)) this.#seen.delete(hash)
  }

  /** Keeps what a saved matter says that it has taken in. */
  async keepTaken({ exchange }: MatterDraft): Promise<void> {
    const kept = await Promise.all(exchange.states.map((hash) => this.#keep(hash, this.#seen.get(hash))))
    if (kept.some(Boolean)) void this.#line.next(() => this.#prune())
  }

  /** Keeps the state in which a matter was sent. */
  async keepSent(matter: MatterDraft): Promise<void> {
    const { hash, text } = filedState(filedMatter(matter))
    this.#sent = [...this.#sent, hash].slice(-mostSent)
    if (await this.#keep(hash, keptText(text, matter.exchange.states))) void this.#line.next(() => this.#prune())
  }

  /** The state that two matters have in common, of those that are kept and whole; null where there is none. */
  common(hashes: readonly string[]): Promise<MatterDraft | null> {
    return this.#line.next(() => commonState(hashes, (hash) => this.#read(hash)))
  }

  /** Resolves when nothing is being removed any more. */
  settled(): Promise<void> {
    return this.#line.settled()
  }

  async #read(hash: string): Promise<MatterDraft | null> {
    const text = this.#seen.get(hash) ?? (await readFile(this.#file(hash), 'utf8').catch(() => undefined))
    if (text === undefined) return null
    const read = parseMatterFile(text, hash)
    return read.ok && read.value.state.hash === hash ? read.value.matter : null
  }

  async #keep(hash: string, text: string | undefined): Promise<boolean> {
    // A data folder that has gone missing is not made anew here.
    if (text === undefined || !(await access(this.#place.sign).then(done, notDone))) return false
    const kept = await keepFile(this.#file(hash), new TextEncoder().encode(text), this.#files, 'made')
    if (kept.ok) this.#seen.delete(hash)
    return kept.ok
  }

  /** What cannot be removed now is tried again after the next state that is kept. */
  async #prune(): Promise<void> {
    const files = await exchangedFiles(this.#folder)
    if (!isOverBound(files, this.#bound)) return
    // Read after the files were listed: a matter is saved before what it takes in is kept, so that what is listed is named.
    const lines = await this.#linesOfMatters()
    if (lines === null) return
    const superfluous = superfluousStates(files, { lines, recent: this.#sent, bound: this.#bound })
    await Promise.all(superfluous.map((hash) => rm(this.#file(hash)).catch(notDone)))
  }

  #file(hash: string): string {
    return join(this.#folder, `${hash}.namndklar`)
  }
}
