import { existsSync } from 'node:fs'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GenerationSeries } from '../../electron/storage/generations/generation-series'
import type { LoadOutcome } from '../../electron/storage/generations/load-outcome'
import { note, type Note } from '../electron/storage/kit/note'
import { noteSeries } from '../electron/storage/kit/note-series'
import { testMachine } from '../electron/storage/kit/test-machine'
import { FickleDisk } from './fickle-disk'
import { PromisedMarks } from './promised-marks'
import type { StorageOperation } from './storage-operation'

/** Carries out operations on a real store, and knows what must be found after each. Throws when it is not. */
export class StorageModel {
  readonly #folder: string
  #disk = new FickleDisk()
  #series: GenerationSeries<Note>
  /** What was last acknowledged, or found. */
  #newest: string | null = null
  /** What was tried since and not acknowledged: it may be on the disk or not. */
  #possible = new Set<string>()
  /** Names of generations that were damaged and left where they lay. */
  readonly #spoilt = new Set<string>()
  readonly #marks = new PromisedMarks()
  /** Whether the newest was found damaged and nothing has been saved since: then that is told at every load. */
  #isTold = false
  #count = 0
  readonly #hasLinks: boolean

  /** `hasLinks`: where a disk has none, a name is claimed before it is written, and a crash between leaves it empty. */
  constructor(folder: string, hasLinks: boolean) {
    this.#hasLinks = hasLinks
    this.#folder = join(folder, 'note')
    this.#series = this.#seriesOn(this.#disk)
  }

  async carryOut(operations: readonly StorageOperation[]): Promise<void> {
    await this.#restart()
    for (const operation of operations) await this.#do(operation)
    await this.#series.settled()
    await this.#restart()
    const left = existsSync(this.#folder) ? await readdir(this.#folder) : []
    check(!left.some((name) => name.endsWith('.tmp')), `temporary files are left: ${left.join(' ')}`)
  }

  async #do(operation: StorageOperation): Promise<void> {
    switch (operation.kind) {
      case 'save':
        return this.#save(operation.states)
      case 'save-now':
        return this.#saveNow()
      case 'save-failing':
        return this.#saveFailing(operation.after, operation.code)
      case 'save-dying':
        return this.#saveDying(operation.after)
      case 'save-many':
        for (let each = 0; each < 11; each += 1) await this.#save(1)
        return
      case 'mark':
        return this.#mark(operation.after, operation.code)
      case 'restart':
        return this.#restart()
      case 'restart-failing':
        return this.#restart(() => this.#disk.failAfter(operation.after, operation.code))
      case 'damage':
        return this.#damage(operation.how, operation.where)
      case 'other-saves':
        return this.#otherSaves(operation.then)
      case 'folder-away':
        return this.#folderAway()
    }
  }

  async #save(states: number): Promise<void> {
    const texts = Array.from({ length: states }, () => this.#nextText())
    const results = await Promise.all(texts.map((text) => this.#series.save(note(text))))
    check(
      results.every(({ ok }) => ok),
      `a save was refused: ${JSON.stringify(results)}`
    )
    this.#acknowledge(texts.at(-1) ?? null)
  }

  #saveNow(): Promise<void> {
    const text = this.#nextText()
    const result = this.#series.saveNow(note(text))
    check(result.ok, `a save was refused: ${JSON.stringify(result)}`)
    this.#acknowledge(text)
    return Promise.resolve()
  }

  async #saveFailing(after: number, code: string): Promise<void> {
    const text = this.#nextText()
    this.#disk.failAfter(after, code)
    const result = await this.#series.save(note(text))
    await this.#series.settled()
    this.#disk.calm()
    if (result.ok) return this.#acknowledge(text)
    this.#possible.add(text)
    if (result.failure.kind !== 'conflict') return
    check(!this.#hasLinks, `a conflict with nobody: ${JSON.stringify(result)}`)
    await this.#restart()
  }

  async #saveDying(after: number): Promise<void> {
    const text = this.#nextText()
    this.#possible.add(text)
    this.#disk.dieAfter(after)
    const result = await Promise.race([this.#series.save(note(text)), this.#disk.died])
    if (result !== 'died') {
      check(result.ok, `a save was refused: ${JSON.stringify(result)}`)
      this.#acknowledge(text)
      await Promise.race([this.#series.settled(), this.#disk.died])
    }
    await this.#restart()
  }

  async #mark(after: number, code: string | null): Promise<void> {
    const text = this.#nextText()
    this.#possible.add(text)
    if (code === 'death') this.#disk.dieAfter(after)
    else if (code !== null) this.#disk.failAfter(after, code)
    const result = await Promise.race([this.#holdAndMark(text), this.#disk.died])
    if (result === 'died') return this.#restart()
    await Promise.race([this.#series.settled(), this.#disk.died])
    this.#disk.calm()
    if (this.#disk.isDead || (result === 'conflict' && !this.#hasLinks)) return this.#restart()
    check(result !== 'conflict', `a conflict with nobody over ${text}`)
    // A mark that was refused is made after the next save.
    if (result === 'unmarked') await this.#save(1)
    await this.#series.settled()
    await this.#marks.check(this.#series)
  }

  async #holdAndMark(text: string): Promise<'refused' | 'conflict' | 'marked' | 'unmarked'> {
    const held = await this.#series.hold(note(text), 'as-newest')
    if (!held.ok) return held.failure.kind === 'conflict' ? 'conflict' : 'refused'
    this.#acknowledge(text)
    const marked = await held.value.mark(text)
    held.value.letGo()
    if (marked.ok || !this.#disk.isDead) this.#marks.made(held.value.generation, text)
    return marked.ok ? 'marked' : 'unmarked'
  }

  async #restart(trouble: () => void = () => undefined): Promise<void> {
    this.#disk = new FickleDisk()
    this.#series = this.#seriesOn(this.#disk)
    trouble()
    let found = await this.#series.load(this.#newest !== null)
    this.#disk.calm()
    if (found.kind === 'failed') found = await this.#series.load(this.#newest !== null)
    if (found.kind === 'first-run') {
      check(this.#newest === null, `${String(this.#newest)} is gone as if it had never been`)
      return this.#acknowledge(null)
    }
    if (found.kind === 'all-bad' && !this.#hasLinks && this.#newest === null) return this.#beginAnew()
    const text = textOf(found)
    const expected = this.#isTold && text === this.#newest ? 'older-used' : 'loaded'
    const isClaim = !this.#hasLinks && found.kind === 'older-used'
    check(found.kind === expected || isClaim, `loading gave ${JSON.stringify(found)}`)
    check(text === this.#newest || this.#possible.has(text), `${text} was found, not ${String(this.#newest)}`)
    this.#acknowledge(text)
    await this.#marks.check(this.#series)
  }

  async #damage(how: 'cut' | 'flip' | 'zero', where: number): Promise<void> {
    await this.#series.settled()
    await this.#restart()
    if (this.#newest === null) return
    const names = (await readdir(this.#folder)).filter((name) => isGeneration(name) && !this.#spoilt.has(name))
    const [newest = '', before] = names.sort().reverse()
    const path = join(this.#folder, newest)
    this.#marks.spoilt(newest)
    const older = before === undefined ? null : await readFile(join(this.#folder, before), 'utf8')
    await writeFile(path, damaged(await readFile(path), how, where))
    this.#series = this.#seriesOn(this.#disk)
    const found = await this.#series.load(true)
    if (older === null) {
      check(found.kind === 'all-bad', `the only one is damaged, and loading gave ${JSON.stringify(found)}`)
      this.#spoilt.add(newest)
      return this.#beginAnew()
    }
    check(found.kind === 'older-used', `the newest is damaged, and loading gave ${JSON.stringify(found)}`)
    check(older.includes(JSON.stringify(note(textOf(found)))), `${textOf(found)} is not the one before`)
    this.#acknowledge(textOf(found))
    this.#isTold = true
  }

  async #beginAnew(): Promise<void> {
    const text = this.#nextText()
    check((await this.#series.saveOnTop(note(text))).ok, 'it could not be begun anew')
    this.#acknowledge(text)
  }

  async #otherSaves(then: 'take-theirs' | 'save-on-top'): Promise<void> {
    await this.#series.settled()
    const other = noteSeries(this.#folder, { machine: testMachine() })
    await other.load(this.#newest !== null)
    const [theirs, ours] = [this.#nextText(), this.#nextText()]
    check((await other.save(note(theirs))).ok, 'the other program was refused')
    await other.settled()
    this.#acknowledge(theirs)
    const result = await this.#series.save(note(ours))
    const copy = !result.ok && result.failure.kind === 'conflict' ? result.failure.copy : null
    check(copy !== null, `no conflict was told: ${JSON.stringify(result)}`)
    check((await readFile(copy, 'utf8')).includes(JSON.stringify(note(ours))), 'the copy does not hold ours')
    if (then === 'take-theirs') return this.#restart()
    check((await this.#series.saveOnTop(note(ours))).ok, 'ours could not be saved on top')
    this.#acknowledge(ours)
  }

  async #folderAway(): Promise<void> {
    await this.#series.settled()
    if (this.#newest === null) return
    const away = `${this.#folder}-away`
    await rename(this.#folder, away)
    const result = await this.#series.save(note(this.#nextText()))
    check(!result.ok && result.failure.kind === 'folder-gone', `a save gave ${JSON.stringify(result)}`)
    check(!existsSync(this.#folder), 'the folder was made anew')
    await rename(away, this.#folder)
  }

  #seriesOn(disk: FickleDisk): GenerationSeries<Note> {
    return noteSeries(this.#folder, { machine: disk.machine() })
  }

  #nextText(): string {
    this.#count += 1
    return `state ${this.#count}`
  }

  #acknowledge(text: string | null): void {
    if (text !== this.#newest) this.#isTold = false
    this.#newest = text
    this.#possible = new Set()
  }
}

const isGeneration = (name: string) => /^note\.\d{10}\.json$/.test(name)

function textOf(found: LoadOutcome<Note>): string {
  return 'state' in found ? found.state.text : ''
}

function damaged(bytes: Buffer, how: 'cut' | 'flip' | 'zero', where: number): Uint8Array {
  const at = Math.floor(where * bytes.length)
  if (how === 'cut') return bytes.subarray(0, at)
  if (how === 'zero') return new Uint8Array(bytes.length)
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)))
}

function check(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}
