import { Low } from 'lowdb'
import { GenerationAdapter } from './generation-adapter'
import type { GenerationSeries } from './generations/generation-series'
import type { HeldState, HoldWish } from './generations/held-state'
import type { LoadOutcome } from './generations/load-outcome'
import type { Saved } from './generations/saved'
import type { SeriesHistory } from './generations/series-history'
import { StorageError } from './storage-error'
import type { StorageResult } from './storage-result'

/**
 * lowdb over a generation series. Every read and save is a `Low` of its own, which takes the place of the former only
 * when the disk has answered: lowdb's own `update` changes its data first and writes afterwards.
 */
export class DurableLow<T extends object> {
  readonly #series: GenerationSeries<T>
  readonly #defaults: T | null
  #low: Low<T | null>

  constructor(series: GenerationSeries<T>, defaults: T | null) {
    this.#series = series
    this.#defaults = defaults
    this.#low = new Low<T | null>(new GenerationAdapter(series, false), defaults)
  }

  /** The state that the disk has, or the defaults where it has none. */
  get data(): T | null {
    return this.#low.data
  }

  get history(): SeriesHistory<T> {
    return this.#series.history
  }

  async load(existedBefore: boolean): Promise<LoadOutcome<T>> {
    const adapter = new GenerationAdapter(this.#series, existedBefore)
    const low = new Low<T | null>(adapter, this.#defaults)
    await low.read()
    this.#low = low
    return adapter.found
  }

  async save(next: T): Promise<StorageResult<Saved>> {
    const adapter = new GenerationAdapter(this.#series, true)
    const low = new Low<T | null>(adapter, next)
    try {
      await low.write()
    } catch (error) {
      if (error instanceof StorageError) return { ok: false, failure: error.failure }
      throw error
    }
    this.#low = low
    return { ok: true, value: adapter.saved }
  }

  /** Saves over what the user has been told lies there: another's state, or nothing that can be read. */
  async saveOnTop(next: T): Promise<StorageResult<Saved>> {
    return this.#adopt(next, await this.#series.saveOnTop(next))
  }

  /** Saves before it returns, for the end of a Windows session. */
  saveNow(next: T): StorageResult<Saved> {
    return this.#adopt(next, this.#series.saveNow(next))
  }

  /** Has a state on the disk, just as it is, and keeps it from being pruned until it is let go. */
  async hold(state: T, wish: HoldWish): Promise<StorageResult<HeldState>> {
    const held = await this.#series.hold(state, wish)
    if (held.ok && wish === 'as-newest') this.#low.data = state
    return held
  }

  settled(): Promise<void> {
    return this.#series.settled()
  }

  #adopt(next: T, result: StorageResult<Saved>): StorageResult<Saved> {
    if (result.ok) this.#low.data = next
    return result
  }
}
