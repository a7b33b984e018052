import type { ClashKind } from '../domain/clash-kinds'
import type { FindingKind } from '../domain/finding'
import type { SectionedPaperKind } from '../domain/paper-kind'
import type { MatterPath, TypedPath } from '../domain/paths/matter-path'

/** Where a finding stands. */
export interface Spot<Path extends MatterPath = MatterPath> {
  /** An edited section, or another field or part of the matter. */
  path: Path
  /** Which paragraph or list item of the text, counted from zero; always zero in a field. */
  passage: number
  start: number
}

/** A change that puts a finding right (*rättelse*): `to` in place of `from`, at its spot. */
export interface Mend {
  description: string
  spot: Spot<TypedPath>
  from: string
  to: string
}

/** Something in a paper that a person should look at again (*anmärkning*). Advice, never a block. */
export interface Finding {
  kind: FindingKind | ClashKind
  paper: SectionedPaperKind
  /** The section's id, or `head`. */
  section: string
  /** The words it is about; empty where they are missing. */
  quote: string
  /** Place and reason, in Swedish. */
  message: string
  /** Where a person can change it; absent where the words are composed from several fields. */
  spot?: Spot
  mend?: Mend
}
