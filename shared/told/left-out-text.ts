import type { Gap } from '../document/document'
import { gapGroups } from '../text/fields/gap-groups'

/**
 * What a paper has left out, in sentences that follow its name and a colon: what is missing in one, and each kind of thing
 * typed that cannot be read in its own.
 */
export function leftOutText(gaps: readonly Gap[]): readonly string[] {
  const groups = gapGroups(gaps)
  const missing = groups.flatMap(({ isUnread, words }) => (isUnread ? [] : [words]))
  const unread = groups.flatMap(({ isUnread, words }) => (isUnread ? [`${words}.`] : []))
  return [...(missing.length === 0 ? [] : [`uppgift saknas om ${missing.join(', ')}.`]), ...unread]
}
