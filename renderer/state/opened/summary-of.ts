import type { MatterDraft } from '../../../shared/domain/matter'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { extractStanding } from '../../../shared/rules/extract-standing'
import { decidedUnits } from '../../../shared/rules/taken/decided-units'

/** A matter as a row of the list. */
export const summaryOf = (matter: MatterDraft): MatterSummary => ({
  id: matter.id,
  committee: matter.committee.name,
  awardYear: matter.awardYear,
  units: decidedUnits(matter).length,
  extract: extractStanding(matter),
  savedAt: matter.changed,
  problem: null,
  isOlder: false,
  conflictCopies: 0
})
