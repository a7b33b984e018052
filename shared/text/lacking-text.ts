import type { Gap } from '../document/document'
import { gapWords } from '../document/gap-words'

/** Why a paper cannot be finished, to follow a comma: what it lacks, and what is typed that cannot be read. */
export function lackingText(gaps: Gap[]): string {
  const missing = gaps.filter(({ unread }) => unread === undefined).map(({ label }) => label)
  const unread = gaps.filter((gap) => gap.unread !== undefined).map(gapWords)
  return [...(missing.length === 0 ? [] : [`det saknar ${missing.join(', ')}`]), ...unread].join('; ')
}
