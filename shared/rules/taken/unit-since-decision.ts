import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { decidedUnits, struckUnits } from './decided-units'

/** What a recorded decision did to a unit of the register, and whether the unit has withdrawn from it since. */
export type SinceDecision = 'struck' | 'takesPart' | 'withdrewAfter' | 'notDecided'

export function sinceDecision(unit: Unit, matter: MatterDraft): SinceDecision {
  if (matter.minutes.decision === null) return 'notDecided'
  if (struckUnits(matter).some(({ id }) => id === unit.id)) return 'struck'
  if (!decidedUnits(matter).some(({ id }) => id === unit.id)) return 'notDecided'
  return valueOf(unitAnswers(unit).state) === 'withdrawn' ? 'withdrewAfter' : 'takesPart'
}
