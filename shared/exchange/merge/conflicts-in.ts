import type { MergeConflict } from '../../domain/merge-conflict'
import type { MergedPart } from './merged-part'

/** Every open question of a merged part, in the order of the matter; one that is open in two places once. */
export const conflictsIn = (merged: MergedPart): readonly MergeConflict[] => [...new Set(conflictsBelow(merged))]

function conflictsBelow(merged: MergedPart): readonly MergeConflict[] {
  switch (merged.kind) {
    case 'settled':
      return []
    case 'open':
      return [merged.conflict]
    case 'members':
      return [...merged.parts.values()].flatMap(conflictsBelow)
    case 'rows':
      return [
        ...[...merged.parts.values()].flatMap(conflictsBelow),
        ...(merged.order.kind === 'open' ? [merged.order.conflict] : [])
      ]
    case 'text':
      return merged.pieces.flatMap((piece) => (piece.kind === 'open' ? [piece.conflict] : []))
  }
}
