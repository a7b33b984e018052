import type { MatterDraft } from '../../../shared/domain/matter'
import type { Anchor } from '../navigation/anchor'
import type { WindowMilestone } from '../../../shared/domain/milestone'

/** One thing a person did: what to call it, and the matter to go back (or forward) to. */
export interface Step {
  label: string
  /** Typing under one key within a short time is one step; for a field the key is its path. */
  key: Anchor | null
  /** Path of what was changed, so that undoing can show it. */
  place: Anchor | null
  notice: string | null
  /** When the step was last added to, in milliseconds. */
  at: number
  matter: MatterDraft
}

/** A state that an event led to, which the disk is to have as it is. */
export interface NamedState {
  matter: MatterDraft
  milestone: WindowMilestone
}

/** The matter as it is now, with what can be undone and redone, newest last. */
export interface History {
  past: readonly Step[]
  present: MatterDraft
  future: readonly Step[]
  /** How the matter came to be, where that was in this run and can be undone as well: `skapa ärendet för 2024`. */
  made?: string
  /** What has been named since the matter was opened, the first first; undoing takes nothing from it. */
  named?: readonly NamedState[]
  /** How many edits have been held back, in whole or in part, because what they change is locked. */
  refused?: number
}
