import { valueOf } from '../domain/reading/answer'
import { canonicalJson } from '../domain/canonical-json'
import type { Day } from '../domain/reading/day'
import type { MatterDraft } from '../domain/matter'
import { readMatterDay } from '../domain/answers/read-matter-day'
import { minutesExtractSectionIds } from '../text/fields/section-ids'

/**
 * Whether the decision, the minutes and the rules are locked (*låsta*): the extract has been sent, and nobody has opened them
 * again since.
 */
export const isLocked = (matter: MatterDraft): boolean =>
  readMatterDay(matter, 'minutes.extractSentOn').kind === 'answered'

/** Notes that the extract was sent on a day; from then on the decision, the minutes and the rules are locked. */
export const markSent = (matter: MatterDraft, on: Day): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, extractSentOn: on }
})

interface Unlocking {
  readonly id: string
  readonly on: Day
  readonly because: string
}

/** Opens what is locked, with a reason that is kept; the next extract is a corrected one (*rättat protokollsutdrag*). */
export function unlock(matter: MatterDraft, { id, on, because }: Unlocking): MatterDraft {
  const sentOn = valueOf(readMatterDay(matter, 'minutes.extractSentOn'))
  if (sentOn === undefined) return matter
  const { unlocked } = matter.minutes
  return {
    ...matter,
    minutes: { ...matter.minutes, extractSentOn: '', unlocked: [...unlocked, { id, on, because, sentOn }] }
  }
}

const isOfExtract = (section: string): boolean => minutesExtractSectionIds.some((id) => id === section)

const lockedRoots: ReadonlySet<string> = new Set<keyof MatterDraft>([
  'awardYear',
  'minutes',
  'rules',
  'decision',
  'meeting',
  'earlierItems'
])

/** Whether a field is one of those that the lock closes, by its path. */
export function isWithinLock(path: string): boolean {
  const [root = '', section = ''] = path.split('.')
  return lockedRoots.has(root) || (root === 'texts' && isOfExtract(section))
}

const textsOf = ({ texts }: MatterDraft, isKept: (section: string) => boolean): MatterDraft['texts'] =>
  Object.fromEntries(Object.entries(texts).filter(([section]) => isKept(section)))

/** What the lock closes: the decision, the minutes and the words of the extract, the rules and their year, and the meeting. */
const lockedPart = (matter: MatterDraft): object => {
  const { awardYear, minutes, rules, decision, meeting, earlierItems } = matter
  return { awardYear, minutes, rules, decision, meeting, earlierItems, texts: textsOf(matter, isOfExtract) }
}

/** Whether an edit tries what the lock forbids. */
export const breaksLock = (before: MatterDraft, after: MatterDraft): boolean =>
  before !== after && isLocked(before) && canonicalJson(lockedPart(before)) !== canonicalJson(lockedPart(after))

/**
 * An edit of a locked matter as far as it is allowed: it leaves the decision, the minutes, the words of the extract, the rules
 * and the meeting as they are.
 */
export function withinLock(before: MatterDraft, after: MatterDraft): MatterDraft {
  if (!breaksLock(before, after)) return after
  const { awardYear, minutes, rules, decision, meeting, earlierItems } = before
  const texts = { ...textsOf(after, (section) => !isOfExtract(section)), ...textsOf(before, isOfExtract) }
  return { ...after, awardYear, minutes, rules, decision, meeting, earlierItems, texts }
}
