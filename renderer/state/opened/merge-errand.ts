import type { MatterDraft } from '../../../shared/domain/matter'

/** Another state of the open matter, to compare and merge with it. */
export interface MergeErrand {
  theirs: MatterDraft
  /** The state that both began with; null where nobody knows. */
  base: MatterDraft | null
  /** What the open matter and the other are called: `Ditt ärende`, `arende.namndklar`. */
  names: { mine: string; theirs: string }
  /** What should be known of the other state before it is taken in. */
  remarks?: readonly string[]
  /** To be called when the open matter holds both. */
  onMerged?: () => void
}
