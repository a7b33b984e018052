import type { MatterPart } from '../compare/matter-part'
import type { RowShape } from '../compare/part-shape'
import type { MergeConflict } from '../../domain/merge-conflict'

/** A stretch of a text: agreed on, or with the words of either side. */
export type TextPiece =
  | { readonly kind: 'agreed'; readonly lines: readonly string[] }
  | {
      readonly kind: 'open'
      readonly conflict: MergeConflict
      readonly mine: readonly string[]
      readonly theirs: readonly string[]
    }

/** A merge of two sides of a matter's part, with what is still to be decided in its place. */
export type MergedPart =
  | { readonly kind: 'settled'; readonly part: MatterPart | undefined }
  | {
      readonly kind: 'open'
      readonly conflict: MergeConflict
      readonly mine: MatterPart | undefined
      readonly theirs: MatterPart | undefined
    }
  | { readonly kind: 'members'; readonly parts: ReadonlyMap<string, MergedPart> }
  | {
      readonly kind: 'rows'
      readonly shape: RowShape
      readonly parts: ReadonlyMap<string, MergedPart>
      readonly order: MergedOrder
    }
  | { readonly kind: 'text'; readonly section: Record<string, unknown>; readonly pieces: readonly TextPiece[] }

/** The order of a list's rows: one that holds, or one of each side. */
export type MergedOrder =
  | { readonly kind: 'settled'; readonly order: readonly string[] }
  | {
      readonly kind: 'open'
      readonly conflict: MergeConflict
      readonly mine: readonly string[]
      readonly theirs: readonly string[]
    }
