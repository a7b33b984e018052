import type { DecidedClause, DecisionAsTaken } from '../domain/decision-as-taken'
import { cleanLine } from '../domain/reading/text-policy'
import { decidedState } from '../rules/taken/decided-units'
import { namesStanding } from './names-standing'

/** Names of struck units that still stand in the words of a clause; a name inside that of another unit does not count. */
export function struckStillNamed({ text }: DecidedClause, { units }: DecisionAsTaken): readonly string[] {
  const standing = namesStanding(
    cleanLine(text),
    units.map(({ name }) => cleanLine(name))
  )
  const others = new Set(units.filter((unit) => decidedState(unit) !== 'struck').map(({ name }) => cleanLine(name)))
  return units
    .filter((unit) => decidedState(unit) === 'struck')
    .map(({ name }) => cleanLine(name))
    .filter((name) => standing.has(name) && !others.has(name))
}
