import type { Gap } from '../document/document'
import { gapWords } from '../document/gap-words'

/**
 * What a paper has left out, in sentences that follow its name and a colon: what is missing in one, and each thing typed
 * that cannot be read in its own.
 */
export function leftOutText(gaps: Gap[]): string[] {
  const missing = gaps.filter(({ unread }) => unread === undefined).map(({ label }) => label)
  const unread = gaps.filter((gap) => gap.unread !== undefined).map((gap) => `${gapWords(gap)}.`)
  return [...(missing.length === 0 ? [] : [`uppgift saknas om ${missing.join(', ')}.`]), ...unread]
}
