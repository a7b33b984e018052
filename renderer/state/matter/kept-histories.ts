import { dequal } from 'dequal/lite'
import { createContext } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { History } from './history'

const mattersKept = 20

/** Through a file and back a member that is undefined becomes one that is absent. */
const asStored = (matter: MatterDraft): unknown => JSON.parse(JSON.stringify(matter))

const readAnew = {
  label: 'läsa in det som är sparat',
  key: null,
  place: null,
  notice: 'Ärendet på disken är inte som när du lämnade det. Det som visas är det som är sparat.',
  at: Number.NEGATIVE_INFINITY
}

/** The histories of matters that have been open since the program started, the latest used last. */
export class KeptHistories {
  readonly #histories = new Map<string, History>()

  /** What has been named is on its way to the disk, and no part of what is taken up again. */
  keep({ named: _, ...history }: History): void {
    const { id } = history.present
    this.#histories.delete(id)
    this.#histories.set(id, history)
    const oldest = this.#histories.keys().next().value
    if (this.#histories.size > mattersKept && oldest !== undefined) this.#histories.delete(oldest)
  }

  /**
   * The history that a matter had, taken up again as it was read. Where the disk has another state than the one that was left, because
   * another window saved or the last edits never got there, reading it is one more step: it can be undone.
   */
  of(read: MatterDraft): History | null {
    const kept = this.#histories.get(read.id)
    if (!kept) return null
    if (dequal(asStored(kept.present), asStored(read))) return { ...kept, present: read }
    return { ...kept, past: [...kept.past, { ...readAnew, matter: kept.present }], present: read, future: [] }
  }
}

/** Where histories are kept when their matter is left; without one, they end with it. */
export const KeptHistoriesContext = createContext<KeptHistories | null>(null)
