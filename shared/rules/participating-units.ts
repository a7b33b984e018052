import { valueOf } from '../domain/reading/answer'
import { readChoice } from '../domain/reading/read-choice'
import { unitStates, type Unit } from '../domain/unit'

/** The units that count in the decision, the papers, the counts and the target: registered, or with their entry submitted. */
export const participatingUnits = (units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => {
    const state = valueOf(readChoice(unit.state, unitStates))
    return state === 'registered' || state === 'entrySubmitted'
  })
