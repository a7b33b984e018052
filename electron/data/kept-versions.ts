import { setTimeout } from 'node:timers/promises'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Milestone } from '../../shared/domain/milestone'
import type { VersionStanding } from '../../shared/ipc/written'
import type { Attendance } from '../presence/attendance'
import type { HeldState } from '../storage/generations/held-state'
import type { Saved } from '../storage/generations/saved'
import type { MatterStore } from '../storage/matter-store'
import type { StorageResult } from '../storage/storage-result'

/** How long a file that has been written waits for a slow store, in milliseconds; the store goes on by itself. */
const patience = 5_000

/** Has the state that a file was made of kept, once the file is written. */
export type Keep = (milestone: Milestone) => Promise<VersionStanding>

/** The states of matters that are kept for good, each under the event that it belongs to. */
export class KeptVersions {
  readonly #matters: Pick<MatterStore<MatterDraft>, 'hold'>
  readonly #attendance: Pick<Attendance, 'isHere'>

  constructor(matters: Pick<MatterStore<MatterDraft>, 'hold'>, attendance: Pick<Attendance, 'isHere'>) {
    this.#matters = matters
    this.#attendance = attendance
  }

  /** Saves the state that an event led to, as it is, and keeps it. A mark that the disk refuses is made after a later save. */
  async save(matter: MatterDraft, milestone: Milestone): Promise<StorageResult<Saved>> {
    const held = await this.#matters.hold(matter, 'as-newest')
    if (!held.ok) return held
    const { generation, savedAt, mark, letGo } = held.value
    await mark(milestone)
    letGo()
    return { ok: true, value: { generation, savedAt } }
  }

  /**
   * Holds the state of a matter while a file is made of it; once that is written, `keep` has the state kept. Where the matter is
   * only read here, nothing is saved for it: a state that the disk has is kept all the same.
   */
  async during<T>(matter: MatterDraft, work: (keep: Keep) => Promise<T>): Promise<T> {
    const isEdited = this.#attendance.isHere(matter.id)
    const held = this.#matters.hold(matter, isEdited ? 'anywhere' : 'if-there')
    const letGo = (state: StorageResult<HeldState>): void => {
      if (state.ok) state.value.letGo()
    }
    try {
      return await work(async (milestone) => {
        const marked = await Promise.race([markIn(held, milestone), setTimeout(patience, false)])
        return marked ? 'kept' : isEdited ? 'not-kept' : 'not-asked'
      })
    } finally {
      void held.then(letGo)
    }
  }
}

async function markIn(held: Promise<StorageResult<HeldState>>, milestone: Milestone): Promise<boolean> {
  const state = await held
  return state.ok && (await state.value.mark(milestone)).ok
}
