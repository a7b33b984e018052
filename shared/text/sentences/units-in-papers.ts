import type { MatterDraft } from '../../domain/matter'
import { toldApart } from '../../domain/answers/told-apart'
import type { Unit } from '../../domain/unit'
import { participatingUnits } from '../../rules/participating-units'
import { struckUnits } from '../../rules/taken/decided-units'

/**
 * Units, those that take part in the register if no others, called as every paper calls them: one that shares its name with
 * another unit of the matter, also one that the committee struck, is told apart.
 */
export function unitsInPapers(matter: MatterDraft, units = participatingUnits(matter.units)): readonly Unit[] {
  const ids = new Set(units.map(({ id }) => id))
  const others = [...matter.units, ...struckUnits(matter)].filter(({ id }) => !ids.has(id))
  return toldApart([...units, ...others]).slice(0, units.length)
}
