import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { isSample } from '../../shared/sample/is-sample'

/** One matter for each committee that may be used again, the one saved last; the sample's committee is nobody's. */
export function knownCommittees(matters: readonly MatterSummary[]): readonly MatterSummary[] {
  const rows = new Map<string, MatterSummary>()
  for (const matter of matters) {
    const known = rows.get(matter.committee)
    const isUsable = matter.problem === null && matter.committee.trim() !== '' && !isSample(matter.id, matter.committee)
    if (isUsable && (!known || matter.savedAt > known.savedAt)) rows.set(matter.committee, matter)
  }
  return [...rows.values()].sort((a, b) => a.committee.localeCompare(b.committee, 'sv'))
}
