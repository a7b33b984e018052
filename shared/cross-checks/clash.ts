import type { ClashKind } from '../domain/clash-kinds'
import type { MatterDraft } from '../domain/matter'
import type { MatterPath } from '../domain/paths/matter-path'
import type { PaperKind } from '../domain/paper-kind'

/** Facts of one matter that cannot all be true, or that hardly are (*motsägelse*). Advice, never a block. */
export interface Clash {
  kind: ClashKind
  /** What contradicts what, as one Swedish sentence or two. */
  sentence: string
  /** Paths of the fields it concerns; the first is the one to look at first. */
  fields: [MatterPath, ...(readonly MatterPath[])]
  /** `wrong`: it cannot be so. `unlikely`: it may be so, and somebody should look. */
  severity: 'wrong' | 'unlikely'
  /** The papers that would say it, if any; the first that a person may edit is where the reviewer tells it. */
  papers: readonly PaperKind[]
}

/** One way of holding facts of a matter against each other. */
export type CrossCheck = (matter: MatterDraft) => readonly Omit<Clash, 'kind'>[]
