import type { MatterDraft } from '../../../shared/domain/matter'
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

  get waiting(): readonly NamedState[] {
    return this.#waiting
  }

  /**
   * The disk has a state: a named one, or one that is newer than those it has passed. They must not come back over it, and it
   * bears their names instead.
   */
  reached({
    matter,
    named,
    passed
  }: {
    matter: MatterDraft
    named: NamedState | undefined
    passed: readonly NamedState[]
  }): void {
    const left = this.#waiting.filter((each) => each !== named)
    this.#waiting = left.map((each) => (passed.includes(each) ? { ...each, matter } : each))
  }
}
