import type { MatterDraft } from '../../shared/domain/matter'

/** Two states of one matter to compare and merge. */
export interface MergeErrand {
  mine: MatterDraft
  theirs: MatterDraft
  /** The state that both began with; null where nobody knows. */
  base: MatterDraft | null
  /** What the two are called: `Ditt ärende`, `arende.namndklar`. */
  names: { mine: string; theirs: string }
  /** What should be known of the other state before it is taken in. */
  remarks?: readonly string[]
  /** To be called when the merged state is in the matter. */
  onHandled?: () => void
}
