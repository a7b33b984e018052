import { lastRemembered } from '../last-remembered'
import { unitAnswers } from '../domain/answers/unit-answers'
import { valueOf } from '../domain/reading/answer'
import type { Unit } from '../domain/unit'

/** The units that count in the decision, the papers, the counts and the target: registered, or with their entry submitted. */
export const participatingUnits = lastRemembered((units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => {
    const state = valueOf(unitAnswers(unit).state)
    return state === 'registered' || state === 'entrySubmitted'
  })
)
