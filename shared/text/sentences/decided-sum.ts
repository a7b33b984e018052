import type { MatterDraft } from '../../domain/matter'
import { clause } from '../../document/build'
import type { Clause } from '../../document/document'
import { decidedUnits } from '../../rules/taken/decided-units'
import { figuresHeld } from '../language/held-together'
import { unitsCounted } from '../language/units-counted'

/** How many units take part as the committee decided; nothing before there is a decision. */
export function decidedSum(matter: MatterDraft): readonly Clause[] {
  if (matter.minutes.decision === null) return []
  const count = decidedUnits(matter).length
  return [clause(`Enligt beslutet deltar ${count === 0 ? 'ingen enhet' : figuresHeld(unitsCounted(count))}.`)]
}
