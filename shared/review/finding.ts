import type { ClashKind } from '../domain/clash-kinds'
import type { FindingKind } from '../domain/finding'
import type { SectionedPaperKind } from '../domain/paper-kind'
import type { MatterPath, TypedPath } from '../domain/paths/matter-path'

/** Where a finding stands. */
export interface Spot<Path extends MatterPath = MatterPath> {
  /** An edited section, or another field or part of the matter. */
  readonly path: Path
  /** Which paragraph or list item of the text, counted from zero; always zero in a field. */
  readonly passage: number
  readonly start: number
}

/** A change that puts a finding right (*rättelse*): `to` in place of `from`, at its spot. */
export interface Mend {
  readonly description: string
  readonly spot: Spot<TypedPath>
  readonly from: string
  readonly to: string
}

/** Something in a paper that a person should look at again (*anmärkning*). Advice, never a block. */
export interface Finding {
  readonly kind: FindingKind | ClashKind
  readonly paper: SectionedPaperKind
  /** The section's id, or `head`. */
  readonly section: string
  /** The words it is about; empty where they are missing. */
  readonly quote: string
  /** Place and reason, in Swedish. */
  readonly message: string
  /** Where a person can change it; absent where the words are composed from several fields. */
  readonly spot?: Spot
  readonly mend?: Mend
}
