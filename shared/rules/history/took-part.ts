import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readOutcome } from '../../domain/answers/read-outcome'
import type { Unit } from '../../domain/unit'
import { participatingUnits } from '../participating-units'
import { decidedUnits, isUndecided } from '../taken/decided-units'

/** Whether a unit took part in the year of a matter, as far as the matter knows. */
export type TookPart = 'yes' | 'no' | 'unknown'

/** As the committee decided, whatever became of the unit in the register since; as registered where nothing is decided. */
export function tookPart(unit: Unit, matter: MatterDraft): TookPart {
  if (decidedUnits(matter).some(({ id }) => id === unit.id)) return 'yes'
  if (matter.minutes.decision !== null) return isUndecided(unit.id, matter.minutes.decision) ? 'unknown' : 'no'
  const outcome = valueOf(readOutcome(matter.minutes))
  const isOpen = outcome === 'tabled' || outcome === 'referredBack'
  return isOpen && participatingUnits([unit]).length > 0 ? 'unknown' : 'no'
}
