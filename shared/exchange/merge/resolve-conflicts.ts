import type { MatterDraft } from '../../domain/matter'
import type { MergeConflict, Side } from '../../domain/merge-conflict'
import type { MergeResult } from './merge-result'
import { settleMatter } from './settle-matter'

export interface Resolved {
  /** With my side of what nobody has decided. */
  readonly merged: MatterDraft
  readonly undecided: readonly MergeConflict[]
}

/** A merge with a person's decisions, each by the path of its conflict. */
export const resolveConflicts = (
  { open, sides, conflicts }: MergeResult,
  decisions: ReadonlyMap<string, Side>
): Resolved => ({
  merged: settleMatter(open, sides, ({ path }) => decisions.get(path) ?? 'mine'),
  undecided: conflicts.filter(({ path }) => !decisions.has(path))
})
