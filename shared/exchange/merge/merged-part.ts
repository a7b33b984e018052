import type { MatterPart } from '../compare/matter-part'
import type { RowShape } from '../compare/part-shape'
import type { MergeConflict } from '../../domain/merge-conflict'

/** A stretch of a text: agreed on, or with the words of either side. */
export type TextPiece =
  { kind: 'agreed'; lines: string[] } | { kind: 'open'; conflict: MergeConflict; mine: string[]; theirs: string[] }

/** A merge of two sides of a matter's part, with what is still to be decided in its place. */
export type MergedPart =
  | { kind: 'settled'; part: MatterPart | undefined }
  | { kind: 'open'; conflict: MergeConflict; mine: MatterPart | undefined; theirs: MatterPart | undefined }
  | { kind: 'members'; parts: ReadonlyMap<string, MergedPart> }
  | { kind: 'rows'; shape: RowShape; parts: ReadonlyMap<string, MergedPart>; order: MergedOrder }
  | { kind: 'text'; section: Record<string, unknown>; pieces: TextPiece[] }

/** The order of a list's rows: one that holds, or one of each side. */
export type MergedOrder =
  { kind: 'settled'; order: string[] } | { kind: 'open'; conflict: MergeConflict; mine: string[]; theirs: string[] }
