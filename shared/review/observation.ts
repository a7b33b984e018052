import type { MatterDraft } from '../domain/matter'
import type { SectionedPaperKind } from '../domain/paper-kind'
import type { MatterPath } from '../domain/paths/matter-path'
import type { SectionId } from '../text/fields/section-ids'
import type { Passage } from './passage'

/** One paper of a matter, laid out for the reviewer. */
export interface Reading {
  readonly matter: MatterDraft
  readonly paper: SectionedPaperKind
  readonly passages: readonly Passage[]
}

/** A mistake seen in a passage, and what to write instead where that is safe. */
export interface PassageObservation {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** Why, as a Swedish sentence. */
  readonly reason: string
  readonly mend?: { readonly start: number; readonly end: number; readonly to: string }
  /** Path of the field at fault, where it is not the text itself. */
  readonly source?: MatterPath
}

/** Something missing or wrong that no passage holds. */
interface PaperObservation {
  readonly section: SectionId | 'head'
  readonly quote: string
  readonly reason: string
  /** Path of the field where it is put right. */
  readonly field?: MatterPath
}

export type Observation = PassageObservation | PaperObservation
/** One kind of mistake, looked for in one paper. */
export type Kind = (reading: Reading) => readonly Observation[]
