import type { Adapter } from 'lowdb'
import type { GenerationSeries } from './generations/generation-series'
import type { LoadOutcome } from './generations/load-outcome'
import type { Saved } from './generations/saved'
import { StorageError } from './storage-error'

/**
 * lowdb's way into a series, for one read or one write. lowdb hears only "data" or "none", and goes on from its
 * defaults in either case; what was really found and really saved stays here for `DurableLow` to tell.
 */
export class GenerationAdapter<T> implements Adapter<T | null> {
  readonly #series: GenerationSeries<T>
  readonly #existedBefore: boolean
  #found: LoadOutcome<T> | undefined
  #saved: Saved | undefined

  constructor(series: GenerationSeries<T>, existedBefore: boolean) {
    this.#series = series
    this.#existedBefore = existedBefore
  }

  get found(): LoadOutcome<T> {
    return told(this.#found)
  }

  get saved(): Saved {
    return told(this.#saved)
  }

  async read(): Promise<T | null> {
    this.#found = await this.#series.load(this.#existedBefore)
    return 'state' in this.#found ? this.#found.state : null
  }

  async write(data: T | null): Promise<void> {
    if (data === null) return
    const result = await this.#series.save(data)
    if (!result.ok) throw new StorageError(result.failure)
    this.#saved = result.value
  }
}

function told<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('lowdb answered without asking its adapter')
  return answer
}
