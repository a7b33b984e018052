import type { MatterDraft } from '../../../shared/domain/matter'
import { participatingUnits } from '../../../shared/rules/participating-units'
import type { Anchor } from './anchor'

/** Where a gap is filled: units that came along from last year are there already, and have only to say that they take part. */
export function gapPlace(field: Anchor, { units }: Pick<MatterDraft, 'units'>): Anchor {
  const cameAlong = units.some(({ continues }) => continues !== undefined)
  return field === 'units' && cameAlong && participatingUnits(units).length === 0 ? 'participation' : field
}
