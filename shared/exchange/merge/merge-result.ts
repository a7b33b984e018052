import type { MatterDraft } from '../../domain/matter'
import type { MatterChange } from '../../domain/matter-change'
import type { MergeConflict } from '../../domain/merge-conflict'
import type { MergedPart } from './merged-part'

/**
 * What a merge keeps of each side: `theirs` is taken in, `mine` stays though the other side has not got it, and of `both`
 * something stands, as in a text that was merged by paragraph. What is told is what the merge does to my side; of what
 * stays, what it would do to theirs.
 */
export type MergeChange = MatterChange & { readonly from: 'mine' | 'theirs' | 'both' }

export interface MergeResult {
  /** With my side of every conflict. */
  readonly merged: MatterDraft
  readonly changes: readonly MergeChange[]
  readonly conflicts: readonly MergeConflict[]
  /** The merge before anything is decided, for `resolveConflicts`. */
  readonly open: MergedPart
  readonly sides: { readonly mine: MatterDraft; readonly theirs: MatterDraft }
}
