import { valueOf } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { decidedUnits } from './decided-units'

/** A unit that takes part by the decision and has withdrawn in the register. */
export interface WithdrawnButDecided {
  readonly unit: Unit
  /** The day of the withdrawal, where it is known. */
  readonly on: Day | undefined
  /** Whether it withdrew before the committee met, so that the decision might not be what was decided. */
  readonly when: 'before-meeting' | 'after-decision'
}

/** Units that a recorded decision lets take part, and that have withdrawn; it stands whatever they do. */
export function withdrawnButDecided(matter: MatterDraft): readonly WithdrawnButDecided[] {
  if (matter.minutes.decision === null) return []
  const takingPart = new Set(decidedUnits(matter).map(({ id }) => id))
  const met = valueOf(readDay(matter.meeting.date))
  return matter.units.flatMap((unit): readonly WithdrawnButDecided[] => {
    const { state, withdrawnOn } = unitAnswers(unit)
    if (!takingPart.has(unit.id) || valueOf(state) !== 'withdrawn') return []
    const on = valueOf(withdrawnOn)
    const isBefore = on !== undefined && met !== undefined && on < met
    return [{ unit, on, when: isBefore ? 'before-meeting' : 'after-decision' }]
  })
}
