import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readYear } from '../../domain/reading/read-number'

/**
 * The year that a matter may be begun for from this one: the one typed, or the year after where none is. Undefined where it
 * is no year, or does not come after this matter's.
 */
export function yearToBegin({ awardYear }: Pick<MatterDraft, 'awardYear'>, typed?: string): number | undefined {
  const own = valueOf(readYear(awardYear))
  const wished = typed === undefined ? own && own + 1 : valueOf(readYear(typed))
  return wished !== undefined && (own === undefined || wished > own) ? wished : undefined
}
