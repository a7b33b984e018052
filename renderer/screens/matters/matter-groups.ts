import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { isSample } from '../../../shared/sample/is-sample'

/** The matters of one committee, the newest year first. */
export interface MatterGroup {
  readonly title: string
  readonly isSample: boolean
  /** In sight at once: the newest years, and whatever needs to be looked at. */
  readonly shown: readonly MatterSummary[]
  readonly older: readonly MatterSummary[]
}

const yearsInSight = 2
const nameless = 'Nämnd utan namn'

const needsALook = ({ problem, isOlder, conflictCopies }: MatterSummary): boolean =>
  problem !== null || isOlder || conflictCopies > 0

const byYear = (a: MatterSummary, b: MatterSummary): number =>
  b.awardYear.localeCompare(a.awardYear, 'sv') || b.savedAt.localeCompare(a.savedAt)

function group(title: string, matters: readonly MatterSummary[]): MatterGroup {
  const inOrder = [...matters].sort(byYear)
  const years = [...new Set(inOrder.map(({ awardYear }) => awardYear))].slice(0, yearsInSight)
  const isInSight = (matter: MatterSummary): boolean => years.includes(matter.awardYear) || needsALook(matter)
  const older = inOrder.filter((matter) => !isInSight(matter))
  // One year alone is as short as the words that would fold it.
  const folds = older.length > 1
  return {
    title,
    isSample: inOrder.every(({ id, committee }) => isSample(id, committee)),
    shown: folds ? inOrder.filter(isInSight) : inOrder,
    older: folds ? older : []
  }
}

const rank = ({ title, isSample: isExample }: MatterGroup): number => {
  if (title === nameless) return 0
  return isExample ? 2 : 1
}

/** The matters by committee, in alphabetical order; those without a name first, since they ask for one, and the sample last. */
export function matterGroups(matters: readonly MatterSummary[]): readonly MatterGroup[] {
  const committees = new Map<string, MatterSummary[]>()
  for (const matter of matters) {
    const title = matter.committee.trim() || nameless
    committees.set(title, [...(committees.get(title) ?? []), matter])
  }
  return [...committees]
    .map(([title, ofCommittee]) => group(title, ofCommittee))
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'sv'))
}
