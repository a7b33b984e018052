import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import { whyNotMade } from '../../rules/taken/paper-applies'
import { kindsOfPapers } from './kinds-of-papers'
import { whyNotText } from './why-not-text'

/** Whether a paper is of use in this matter, in words; null for a paper that always is. */
export interface PaperNeed {
  readonly isNeeded: boolean
  readonly words: string
}

export function paperNeed(kind: PaperKind, matter: MatterDraft): PaperNeed | null {
  const why = whyNotMade(kind, matter)
  if (why !== undefined) return { isNeeded: false, words: `Görs inte: ${whyNotText(kind, why)}` }
  const words = kindsOfPapers[kind].neededIn?.(matter)
  return words === undefined ? null : { isNeeded: true, words }
}
