import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterStore } from '../storage/matter-store'

/**
 * States that the page has sent and the disk has not confirmed. When a Windows session ends, the process dies as soon as
 * the event's listeners return, so they are then written before returning.
 */
export class UnfinishedSaves {
  readonly #matters: Pick<MatterStore<MatterDraft>, 'saveNow'>
  readonly #states = new Map<string, MatterDraft>()

  constructor(matters: Pick<MatterStore<MatterDraft>, 'saveNow'>) {
    this.#matters = matters
  }

  /** Keeps a state for as long as its save is under way. */
  async during<T>(matter: MatterDraft, save: () => Promise<T>): Promise<T> {
    this.#states.set(matter.id, matter)
    try {
      return await save()
    } finally {
      if (this.#states.get(matter.id) === matter) this.#states.delete(matter.id)
    }
  }

  writeNow(): void {
    for (const matter of this.#states.values()) this.#matters.saveNow(matter)
  }
}
