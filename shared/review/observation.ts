import type { MatterDraft } from '../domain/matter'
import type { SectionedPaperKind } from '../domain/paper-kind'
import type { MatterPath } from '../domain/paths/matter-path'
import type { SectionId } from '../text/fields/section-ids'
import type { Passage } from './passage'

/** One paper of a matter, laid out for the reviewer. */
export interface Reading {
  matter: MatterDraft
  paper: SectionedPaperKind
  passages: Passage[]
}

/** A mistake seen in a passage, and what to write instead where that is safe. */
export interface PassageObservation {
  passage: Passage
  start: number
  end: number
  /** Why, as a Swedish sentence. */
  reason: string
  mend?: { start: number; end: number; to: string }
  /** Path of the field at fault, where it is not the text itself. */
  source?: MatterPath
}

/** Something missing or wrong that no passage holds. */
interface PaperObservation {
  section: SectionId | 'head'
  quote: string
  reason: string
  /** Path of the field where it is put right. */
  field?: MatterPath
}

export type Observation = PassageObservation | PaperObservation
/** One kind of mistake, looked for in one paper. */
export type Kind = (reading: Reading) => Observation[]
