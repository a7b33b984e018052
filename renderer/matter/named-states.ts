import type { MatterDraft } from '../../shared/domain/matter'
import type { NamedState } from './history'

/** States that an event led to and the disk does not have: each goes there as it is, before what came after it. */
export class NamedStates {
  #waiting: readonly NamedState[] = []
  #seen = 0

  /** Takes what is new among all the states named so far; true when something is. */
  take(all: readonly NamedState[]): boolean {
    const fresh = all.slice(this.#seen)
    this.#waiting = [...this.#waiting, ...fresh]
    this.#seen = all.length
    return fresh.length > 0
  }

  get next(): NamedState | undefined {
    return this.#waiting[0]
  }

  /** The disk has a state: a named one, or one that is newer than all of them, which then bears their names. */
  saved(matter: MatterDraft, named: NamedState | undefined): void {
    this.#waiting = named ? this.#waiting.filter((each) => each !== named) : this.#waiting.map(({ milestone }) => ({ matter, milestone }))
  }
}
