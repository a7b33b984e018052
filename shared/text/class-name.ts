import { valueOf } from '../domain/answer'
import { readLine } from '../domain/read-line'
import type { RuleProfile } from '../domain/rule-profile'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'

/** The class of a unit as the year's rules call it; undefined when none is chosen or the year has no such class. */
export function className({ classes }: RuleProfile, unit: Unit): string | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  const found = classes.find(({ id }) => id === chosen)
  return found && valueOf(readLine(found.name))
}
