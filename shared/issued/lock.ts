import { valueOf } from '../domain/answer'
import type { Day } from '../domain/day'
import type { MatterDraft } from '../domain/matter'
import { readMatterDay } from '../domain/read-matter-day'

/**
 * Whether the decision, the minutes and the rules are locked (*låsta*): the extract has been sent, and nobody has opened them
 * again since.
 */
export const isLocked = (matter: MatterDraft): boolean => readMatterDay(matter, 'minutes.extractSentOn').kind === 'answered'

/** Notes that the extract was sent on a day; from then on the decision, the minutes and the rules are locked. */
export const markSent = (matter: MatterDraft, on: Day): MatterDraft => ({ ...matter, minutes: { ...matter.minutes, extractSentOn: on } })

interface Unlocking {
  id: string
  on: Day
  because: string
}

/** Opens what is locked, with a reason that is kept; the next extract is a corrected one (*rättat protokollsutdrag*). */
export function unlock(matter: MatterDraft, { id, on, because }: Unlocking): MatterDraft {
  const sentOn = valueOf(readMatterDay(matter, 'minutes.extractSentOn'))
  if (sentOn === undefined) return matter
  const { unlocked } = matter.minutes
  return { ...matter, minutes: { ...matter.minutes, extractSentOn: '', unlocked: [...unlocked, { id, on, because, sentOn }] } }
}

/** An edit of a locked matter as far as it is allowed: it leaves the decision, the minutes, the rules and the meeting as they are. */
export function withinLock(before: MatterDraft, after: MatterDraft): MatterDraft {
  if (!isLocked(before)) return after
  const { minutes, rules, decision, meeting, earlierItems } = before
  return { ...after, minutes, rules, decision, meeting, earlierItems }
}
