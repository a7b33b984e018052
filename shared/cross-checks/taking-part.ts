import type { MatterDraft } from '../domain/matter'
import type { Unit } from '../domain/unit'
import { participatingUnits } from '../rules/participating-units'
import { decidedUnits } from '../rules/taken/decided-units'
import { unitsInPapers } from '../text/units-in-papers'

/**
 * The units that the decision is to name: those that were decided, and until a decision is recorded all that take part in the
 * register. That clauses leave one out says nothing of whether it was struck.
 */
export const takingPart = (matter: MatterDraft): Unit[] =>
  unitsInPapers(matter, matter.minutes.decision === null ? participatingUnits(matter.units) : decidedUnits(matter))
