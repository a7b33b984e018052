import type { MatterDraft } from '../../domain/matter'
import { decidedUnits } from '../../rules/taken/decided-units'
import type { UnitsNamedCheck } from '../../rules/sending-check'
import { namesOf } from '../../text/unit-names'
import { unitsNotNamed } from '../units-not-named'

/** What the reviewer would say of the extract's text, as it will be sent. */
export function checkUnitsNamed(matter: MatterDraft): UnitsNamedCheck {
  const check = 'unitsNamed'
  const units = decidedUnits(matter)
  if (units.length === 0) return { check, outcome: 'unknown', because: 'noUnits' }
  const { names: left } = unitsNotNamed(matter, 'minutes-extract')
  if (left.length > 0) return { check, outcome: 'notMet', left }
  return namesOf(units).length < units.length ? { check, outcome: 'unknown', because: 'unnamed' } : { check, outcome: 'met', units: units.length }
}
