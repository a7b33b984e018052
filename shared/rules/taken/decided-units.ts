import { valueOf } from '../../domain/reading/answer'
import {
  decidedStates,
  type DecidedState,
  type DecidedUnit,
  type DecisionAsTaken
} from '../../domain/decision-as-taken'
import type { MatterDraft } from '../../domain/matter'
import type { DecisionOutcome } from '../../domain/minutes'
import { readChoice } from '../../domain/reading/read-choice'
import { readOutcome } from '../../domain/answers/read-outcome'
import { cleanLine } from '../../domain/reading/text-policy'
import { unitSchema, type Unit } from '../../domain/unit'
import { participatingUnits } from '../participating-units'

export const decidedState = ({ state }: DecidedUnit): DecidedState | undefined =>
  valueOf(readChoice(state, decidedStates))

/** The unit as the decision had it; what the decision did not fix stands as the register has it now. */
function asDecided({ id, registered, state: _, ...fixed }: DecidedUnit, units: ReadonlyMap<string, Unit>): Unit {
  const now = units.get(id) ?? unitSchema.parse({ id })
  return { ...now, ...fixed, id, state: registered === '' ? 'registered' : registered }
}

function recorded(matter: MatterDraft, states: readonly DecidedState[]): readonly Unit[] {
  const decided = (matter.minutes.decision?.units ?? []).filter((unit) =>
    states.includes(decidedState(unit) ?? 'undecided')
  )
  if (decided.length === 0) return []
  const register = new Map(matter.units.map((unit) => [unit.id, unit]))
  return decided.map((unit) => asDecided(unit, register))
}

/** A changed decision of a file that has no fixed one strikes the units that its clauses do not name, if they name any. */
function notStruck(units: readonly Unit[], { minutes }: MatterDraft): readonly Unit[] {
  const clauses = minutes.decidedClauses.map(({ text }) => text).join('\n')
  const isNamed = ({ name }: Unit): boolean => cleanLine(name) !== '' && clauses.includes(cleanLine(name))
  return units.some(isNamed) ? units.filter(isNamed) : units
}

/** Whether the proposal stands, in whole or in part; also where nobody has told what became of it. */
const isTakenUp = (outcome: DecisionOutcome | undefined): boolean =>
  outcome === undefined || outcome === 'asProposed' || outcome === 'changed'

/**
 * The units that take part: once a decision is recorded those that it lets take part, each as decided; before that those of
 * the register. None where the committee tabled, referred back or rejected the proposal.
 */
export function decidedUnits(matter: MatterDraft): readonly Unit[] {
  const outcome = valueOf(readOutcome(matter.minutes))
  if (!isTakenUp(outcome)) return []
  if (matter.minutes.decision !== null) return recorded(matter, ['takesPart', 'added'])
  const units = participatingUnits(matter.units)
  return outcome === 'changed' ? notStruck(units, matter) : units
}

/** The units that the item is about: those that take part, or those of the proposal that the committee did not approve. */
export function unitsOfItem(matter: MatterDraft): readonly Unit[] {
  if (isTakenUp(valueOf(readOutcome(matter.minutes)))) return decidedUnits(matter)
  return matter.minutes.decision === null ? participatingUnits(matter.units) : recorded(matter, ['struck', 'undecided'])
}

/** Whether a decision left a unit of the proposal undecided: it was tabled or referred back. */
export const isUndecided = (id: string, { units }: DecisionAsTaken): boolean =>
  units.some((unit) => unit.id === id && (decidedState(unit) ?? 'undecided') === 'undecided')

/** The units that the decision struck from the proposal. */
export const struckUnits = (matter: MatterDraft): readonly Unit[] => recorded(matter, ['struck'])
