import type { MatterDraft } from '../../../shared/domain/matter'
import type { WindowMilestone } from '../../../shared/domain/milestone'
import type { Problem } from '../../../shared/ipc/problem'
import type { Saved } from '../../../shared/ipc/stored-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import type { NamedState } from './history'
import { NamedStates } from './named-states'
import type { SaveState } from './save-state'
import { beforeRetry, toldAsSaving, turnOf } from './save-timing'

/** `on-top`: over what the person has been told lies there. */
type Save = (matter: MatterDraft, way: 'next' | 'on-top', milestone?: WindowMilestone) => Promise<OrProblem<Saved>>
type Timer = ReturnType<typeof setTimeout>

/** Brings each state of one matter to the disk, one save at a time, and tells only what the disk has said. */
export class Autosave {
  readonly #save: Save
  readonly #tell: (state: SaveState) => void
  readonly #named = new NamedStates()
  #latest: MatterDraft
  #latestAt = 0
  #onDisk: MatterDraft
  #refused: { matter: MatterDraft; problem: Problem } | null = null
  #savedAt: string
  #firstUnsavedAt: number | null = null
  #timer: Timer | undefined
  #underWay: Promise<boolean> | null = null
  #isAbandoned = false

  constructor(save: Save, tell: (state: SaveState) => void, opened: { matter: MatterDraft; savedAt: string }) {
    this.#save = save
    this.#tell = tell
    this.#latest = opened.matter
    this.#onDisk = opened.matter
    this.#savedAt = opened.savedAt
  }

  /** Takes the newest state, and saves it soon; at once where some of all the states named so far are new. */
  take(matter: MatterDraft, named: readonly NamedState[] = []): void {
    const isNamed = this.#named.take(named)
    if (matter === this.#latest) return
    this.#latest = matter
    this.#latestAt = Date.now()
    this.#firstUnsavedAt ??= this.#latestAt
    // In a conflict a person is about to say what holds, and a state in a hurry would only make another copy.
    if (isNamed && this.#refused?.problem.kind !== 'conflict') void this.flush()
    else if (!this.#refused) this.#waitForTurn()
  }

  /** Saves now; true when everything taken so far is on the disk. */
  async flush(): Promise<boolean> {
    return this.#isSafeElsewhere() ? false : this.retry()
  }

  /** Saves now, whatever came of the last attempt. */
  async retry(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (!this.#isAbandoned && this.#isUnsaved()) if (!(await this.#write())) return false
    return true
  }

  /** Saves over what the person has been told lies on the disk; true when everything taken so far is there. */
  async saveOnTop(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#underWay
    this.#underWay ??= this.#attempt('on-top')
    return (await this.#underWay) && this.retry()
  }

  /** Saves now; true when all of it lies on the disk, be it in a copy beside what another has saved. */
  async makeSafe(): Promise<boolean> {
    return (await this.flush()) || this.#isSafeElsewhere()
  }

  /** Saves nothing more, since what lies on the disk is about to be read instead; returns what takes that back. */
  async abandon(): Promise<() => void> {
    this.#isAbandoned = true
    clearTimeout(this.#timer)
    await this.#underWay
    return () => {
      this.#isAbandoned = false
      if (!this.#refused) this.#waitForTurn()
    }
  }

  #waitForTurn(): void {
    if (this.#underWay || this.#isAbandoned) return
    if (!this.#isUnsaved()) return this.#tellSaved()
    clearTimeout(this.#timer)
    const turn = this.#named.waiting.length > 0 ? 0 : turnOf(this.#latestAt, this.#firstUnsavedAt)
    this.#timer = setTimeout(() => void this.#write(), Math.max(0, turn - Date.now()))
    this.#tell({ kind: 'waiting', savedAt: this.#savedAt })
  }

  #isUnsaved(): boolean {
    return this.#named.waiting.length > 0 || this.#latest !== this.#onDisk
  }

  #tellSaved(): void {
    clearTimeout(this.#timer)
    this.#firstUnsavedAt = null
    this.#tell({ kind: 'saved', savedAt: this.#savedAt })
  }

  #write(): Promise<boolean> {
    this.#underWay ??= this.#attempt()
    return this.#underWay
  }

  async #attempt(way: 'next' | 'on-top' = 'next'): Promise<boolean> {
    // After a conflict what is newest goes first: the copy on the disk is to hold it.
    const named = way === 'next' && this.#refused?.problem.kind !== 'conflict' ? this.#named.waiting[0] : undefined
    const passed = named ? [] : this.#named.waiting
    const matter = named?.matter ?? this.#latest
    this.#firstUnsavedAt = null
    const slow = setTimeout(() => this.#tell({ kind: 'saving', savedAt: this.#savedAt }), toldAsSaving)
    const result = await this.#save(matter, way, named?.milestone)
    clearTimeout(slow)
    this.#underWay = null
    if (!result.ok) {
      this.#refuse(matter, result.problem)
      const goesBeside = named && result.problem.kind === 'conflict' && !this.#isSafeElsewhere()
      return goesBeside && !this.#isAbandoned ? this.#write() : false
    }
    this.#refused = null
    this.#onDisk = matter
    this.#named.reached({ matter, named, passed })
    this.#savedAt = result.value.savedAt
    this.#waitForTurn()
    return true
  }

  #refuse(matter: MatterDraft, problem: Problem): void {
    this.#refused = { matter, problem }
    this.#tell({ kind: 'failed', savedAt: this.#savedAt, problem })
    clearTimeout(this.#timer)
    if (!this.#isAbandoned) this.#timer = setTimeout(() => this.#retryByItself(), beforeRetry)
  }

  #retryByItself(): void {
    if (this.#isSafeElsewhere()) this.#timer = setTimeout(() => this.#retryByItself(), beforeRetry)
    else void this.#write()
  }

  /** After a conflict the state lies safe in a copy on the disk, so only new edits are worth another attempt. */
  #isSafeElsewhere(): boolean {
    return this.#refused?.problem.kind === 'conflict' && this.#refused.matter === this.#latest
  }
}
