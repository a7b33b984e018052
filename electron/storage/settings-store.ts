import { clearConflicts } from './generations/clear-conflicts'
import { runSteps } from './disk/run-steps'
import { DurableLow } from './durable-low'
import { GenerationSeries } from './generations/generation-series'
import type { LoadOutcome } from './generations/load-outcome'
import type { Saved } from './generations/saved'
import type { SeriesFolder } from './generations/series-folder'
import type { SeriesHistory } from './generations/series-history'
import type { StoredSchema } from './generations/stored-schema'
import { Queue } from './queue'
import type { Machine } from './machine'
import type { StorageResult } from './storage-result'

interface Ground<S> {
  /** Where they lie: in the local profile, since they are one person's on one machine. */
  folder: string
  /** Where they lay in earlier versions, for all who shared a data folder, and what of them is one's own. */
  before: { folder: string; own: (settings: S) => Promise<S> }
  schema: StoredSchema<S>
  defaults: S
  machine: Machine
}

const seriesIn = (folder: string): SeriesFolder => ({ folder, name: 'settings' })

/** How often a change is made again when another run of the program has saved in between. */
const tries = 5

/** What the program remembers of one person on one machine: one series for all of it. */
export class SettingsStore<S extends object> {
  readonly #ground: Ground<S>
  readonly #low: DurableLow<S>
  readonly #line = new Queue()
  #found: LoadOutcome<S>['kind'] = 'first-run'

  constructor(ground: Ground<S>) {
    const { folder, schema, defaults, machine } = ground
    this.#ground = ground
    this.#low = new DurableLow(new GenerationSeries(seriesIn(folder), schema, machine), defaults)
  }

  /** What the disk has, or the defaults before the first save. */
  get settings(): S {
    return this.#low.data ?? this.#ground.defaults
  }

  /** What was found where they lie; unless `loaded`, or `first-run` where there were none, they are not what was saved last. */
  get found(): LoadOutcome<S>['kind'] {
    return this.#found
  }

  get history(): SeriesHistory<S> {
    return this.#low.history
  }

  async load(): Promise<LoadOutcome<S>> {
    const outcome = await this.#low.load(false)
    this.#found = outcome.kind
    await this.#clearConflicts()
    return outcome.kind === 'first-run' ? this.#takeOver() : outcome
  }

  /**
   * Saves what `next` makes of the settings as the disk has them when its turn has come, so that no change undoes another, also
   * one of another run of the program. Where nothing could be read, the defaults take over from the first change; what is
   * damaged is kept beside it.
   */
  change(next: (settings: S) => S): Promise<StorageResult<Saved>> {
    return this.#line.next(async () => {
      for (let turn = 1; ; turn += 1) {
        const outcome = await this.#low.load(false)
        const settings = next(this.settings)
        const saved = await (outcome.kind === 'all-bad' ? this.#low.saveOnTop(settings) : this.#low.save(settings))
        if (saved.ok || saved.failure.kind !== 'conflict' || turn === tries) return saved
        await this.#clearConflicts()
      }
    })
  }

  async settled(): Promise<void> {
    await this.#line.settled()
    await this.#low.settled()
  }

  /** What earlier versions kept for all who shared the data folder, once; it stays there for those who have not read it yet. */
  async #takeOver(): Promise<LoadOutcome<S>> {
    const { before, schema, machine } = this.#ground
    const old = await new GenerationSeries(seriesIn(before.folder), schema, machine).inspect(false)
    this.#found = old.kind
    if (!('state' in old)) return old
    const own = await before.own(old.state)
    await this.change(() => own)
    return old
  }

  /** A state of the settings that did not get in holds nothing to choose between: the change is made again. */
  async #clearConflicts(): Promise<void> {
    const { folder, before, machine } = this.#ground
    for (const each of [folder, before.folder]) await runSteps(clearConflicts(seriesIn(each)), machine.files)
  }
}
