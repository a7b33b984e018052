import type { Gap } from '../document/document'
import { gapGroups } from '../text/fields/gap-groups'

/** Why a paper cannot be finished, to follow a comma: what it lacks, and what is typed that cannot be read. */
export function lackingText(gaps: readonly Gap[]): string {
  const groups = gapGroups(gaps)
  const missing = groups.flatMap(({ isUnread, words }) => (isUnread ? [] : [words]))
  const unread = groups.flatMap(({ isUnread, words }) => (isUnread ? [words] : []))
  return [...(missing.length === 0 ? [] : [`det saknar ${missing.join(', ')}`]), ...unread].join('; ')
}
