import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterSummary } from '../../shared/ipc/replies'
import { participatingUnits } from '../../shared/rules/participating-units'

/** A matter as a row of the list. */
export const summaryOf = ({ id, committee, awardYear, units, changed }: MatterDraft): MatterSummary => ({
  id,
  committee: committee.name,
  awardYear,
  units: participatingUnits(units).length,
  savedAt: changed,
  problem: null
})
