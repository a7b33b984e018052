import type { MatterDraft } from '../domain/matter'
import { toldApart } from '../domain/answers/told-apart'
import type { Unit } from '../domain/unit'
import { participatingUnits } from '../rules/participating-units'
import { decidedUnits, struckUnits } from '../rules/taken/decided-units'

/** The units that a decision is to name, and those that it must not. */
export interface Sides {
  taking: readonly Unit[]
  others: readonly Unit[]
}

/**
 * A recorded decision tells by itself who takes part, whatever the register says now. Until there is one, the register does:
 * that clauses leave a unit out says nothing of whether it was struck.
 */
export function takingPart(matter: MatterDraft): Sides {
  const isRecorded = matter.minutes.decision !== null
  const taking = isRecorded ? decidedUnits(matter) : participatingUnits(matter.units)
  const ids = new Set(taking.map(({ id }) => id))
  const called = toldApart([
    ...taking,
    ...(isRecorded ? struckUnits(matter) : matter.units).filter(({ id }) => !ids.has(id))
  ])
  return { taking: called.slice(0, taking.length), others: called.slice(taking.length) }
}
