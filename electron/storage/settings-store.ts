import type { LaterFileCalls } from './disk/file-calls'
import { failureFrom } from './disk/failure-from'
import { runSteps } from './disk/run-steps'
import { DurableLow } from './durable-low'
import { GenerationSeries } from './generations/generation-series'
import type { LoadOutcome } from './generations/load-outcome'
import type { Saved } from './generations/saved'
import type { SeriesHistory } from './generations/series-history'
import type { StoredSchema } from './generations/stored-schema'
import { Queue } from './queue'
import type { Machine } from './machine'
import type { DataFolder } from './data-folder/data-folder'
import { isThere } from './data-folder/is-there'
import { KnownSeries } from './data-folder/known-series'
import type { StorageResult } from './storage-result'

const seriesName = 'settings'

/** Settings and profiles: one series for all of them. */
export class SettingsStore<S extends object> {
  readonly #low: DurableLow<S>
  readonly #defaults: S
  readonly #known: KnownSeries
  readonly #place: DataFolder
  readonly #files: LaterFileCalls
  readonly #line = new Queue()
  #found: LoadOutcome<S>['kind'] = 'first-run'
  #isOverDamaged = false

  constructor(place: DataFolder, schema: StoredSchema<S>, defaults: S, machine: Machine) {
    const series = new GenerationSeries({ folder: place.settings, name: seriesName }, schema, machine)
    this.#low = new DurableLow(series, defaults)
    this.#defaults = defaults
    this.#known = new KnownSeries(place.known, machine.files)
    this.#place = place
    this.#files = machine.files
  }

  /** What the disk has, or the defaults before the first save. */
  get settings(): S {
    return this.#low.data ?? this.#defaults
  }

  /** What was found where they lie; unless `loaded`, or `first-run` where there were none, they are not what was saved last. */
  get found(): LoadOutcome<S>['kind'] {
    return this.#found
  }

  get history(): SeriesHistory<S> {
    return this.#low.history
  }

  async load(): Promise<LoadOutcome<S>> {
    const isKnown = await this.#known.has(seriesName)
    if (!isKnown.ok) return { kind: 'failed', failure: isKnown.failure }
    const outcome = await this.#low.load(isKnown.value)
    this.#found = outcome.kind
    this.#isOverDamaged = outcome.kind === 'all-bad'
    if ('state' in outcome && !isKnown.value) await this.#known.add(seriesName)
    return outcome
  }

  /**
   * Saves what `next` makes of the settings as they are when its turn has come, so that no change undoes one that is under
   * way. Where nothing could be read, the defaults take over from the first change; what is damaged is kept beside it.
   */
  change(next: (settings: S) => S): Promise<StorageResult<Saved>> {
    return this.#inTurn(() => {
      const settings = next(this.settings)
      return this.#isOverDamaged ? this.#saveOverDamaged(settings) : this.#low.save(settings)
    })
  }

  /** Saves over what the user has been told lies there: another's settings, or nothing that can be read. */
  saveOnTop(settings: S): Promise<StorageResult<Saved>> {
    return this.#inTurn(() => this.#low.saveOnTop(settings))
  }

  saveNow(settings: S): StorageResult<Saved> {
    return this.#low.saveNow(settings)
  }

  async settled(): Promise<void> {
    await this.#line.settled()
    await this.#low.settled()
  }

  async #saveOverDamaged(settings: S): Promise<StorageResult<Saved>> {
    const saved = await this.#low.saveOnTop(settings)
    if (saved.ok) this.#isOverDamaged = false
    return saved
  }

  /** One after the other from the first look at the place: two looks may be answered in the other order. */
  #inTurn(save: () => Promise<StorageResult<Saved>>): Promise<StorageResult<Saved>> {
    return this.#line.next(async () => (await this.#placeGone()) ?? this.#remember(await save()))
  }

  /** The first save makes its folder, which must not begin a new store where the data have vanished. */
  async #placeGone(): Promise<StorageResult<Saved> | undefined> {
    const path = this.#place.root
    try {
      const isHere = await runSteps(isThere(this.#place.sign), this.#files)
      return isHere ? undefined : { ok: false, failure: { kind: 'folder-gone', path } }
    } catch (error) {
      return { ok: false, failure: failureFrom(error, path, 'locked') }
    }
  }

  async #remember(result: StorageResult<Saved>): Promise<StorageResult<Saved>> {
    if (result.ok) await this.#known.add(seriesName)
    return result
  }
}
