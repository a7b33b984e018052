import { valueOf } from '../../../shared/domain/reading/answer'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readYear } from '../../../shared/domain/reading/read-number'

/** The year to propose for the next matter: the one after this, where this one's is known. */
export function yearAfter({ awardYear }: Pick<MatterDraft, 'awardYear'>): string {
  const year = valueOf(readYear(awardYear))
  return year === undefined ? '' : String(year + 1)
}
