import type { MatterDraft } from '../../../shared/domain/matter'
import type { WindowMilestone } from '../../../shared/domain/milestone'
import type { Anchor } from '../navigation/anchor'

/** A pure edit: the same matter in gives the same matter out, since React may run it twice. */
export type Edit = (matter: MatterDraft) => MatterDraft

/** The deeds that may change what is locked: opening it with a reason, and merging with a colleague's copy. */
type LockKey = 'unlocking' | 'merging'

export interface Change {
  /** What the person does, in Swedish and lower case, as it reads after "Ångra": `ta bort Kruton`. */
  label: string
  /** Same key shortly after: same step. For a field, its path. */
  key?: Anchor
  /** Path of what is changed, where undoing should show it; otherwise the key. */
  place?: Anchor
  /** Said on screen until the next change, with a way to undo: `Kruton är borttagen.` */
  notice?: string
  /** What gives the right to change what is locked. */
  lock?: LockKey
  edit: Edit
  /** The event by which the state that this leads to is kept for good, and named, under *Tidigare versioner*. */
  milestone?: WindowMilestone
}
