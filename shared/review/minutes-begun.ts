import type { MatterDraft } from '../domain/matter'
import { minutesExtractSectionIds } from '../text/fields/section-ids'

/** Whether anyone has begun the minutes: given the item its number or outcome, or edited one of its sections. */
export const minutesBegun = ({ minutes, texts }: MatterDraft): boolean =>
  [minutes.itemNumber, minutes.outcome, minutes.protocolNumber].some((typed) => typed.trim() !== '') ||
  minutes.documents.length > 0 ||
  minutes.decidedClauses.length > 0 ||
  minutesExtractSectionIds.some((id) => texts[id] !== undefined)
