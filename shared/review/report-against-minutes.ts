import { valueOf } from '../domain/reading/answer'
import type { DecidedClause, DecidedUnit, DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import { yearOfMatter } from '../domain/answers/read-matter-day'
import { readOutcome } from '../domain/answers/read-outcome'
import type { ReportAgainstMinutes } from '../domain/report-against-minutes'
import { cleanLine } from '../domain/reading/text-policy'
import { unitAnswers } from '../domain/answers/unit-answers'
import { withDecisionFixed } from '../decided/with-decision-fixed'
import { decidedState } from '../rules/taken/decided-units'
import { wordedClauses } from '../text/sentences/decided-blocks'
import { clausePairs } from './clause-pairs'
import { namesStanding } from './names-standing'

const isImmediate = (clause: string): boolean => /omedelbart\s+justera/iu.test(clause)

/** A clause in one line; the names below it as a list of one shape, so that its shape is no difference. */
const inOneLine = ({ text, list }: DecidedClause): string =>
  cleanLine(list.length === 0 ? text.replace(/\n/g, ' ') : `${text.replace(/\n/g, ' ')} ${list.join('; ')}`)

const linesOf = (clauses: readonly DecidedClause[]): readonly string[] => wordedClauses(clauses).map(inOneLine)

const namesIn = (units: readonly Pick<DecidedUnit, 'name'>[]): readonly string[] =>
  units.map(({ name }) => cleanLine(name)).filter((name) => name !== '')

/** Of the units that were struck those that the proposal named; one that names none, as when it notes a notice, leaves all. */
function unitsChanged(
  { units, laid, proposal }: DecisionAsTaken,
  { issued }: MatterDraft
): ReportAgainstMinutes['units'] {
  const named = namesStanding(linesOf(laid.clauses).join('\n'), namesIn(units))
  const struck = namesIn(units.filter((unit) => decidedState(unit) === 'struck'))
  const issuedNames = new Map(issued.find(({ id }) => id === proposal)?.units.map(({ id, name }) => [id, name]))
  return {
    struck: named.size === 0 ? struck : struck.filter((name) => named.has(name)),
    added: namesIn(units.filter((unit) => decidedState(unit) === 'added')),
    renamed: units.flatMap(({ id, name }) => {
      const from = issuedNames.get(id) ?? name
      return cleanLine(from) === cleanLine(name) ? [] : [{ from: cleanLine(from), to: cleanLine(name) }]
    })
  }
}

/** Units of the proposal that have withdrawn since, or that withdrew after the report was written. */
function withdrawnSince(matter: MatterDraft, { units, laid }: DecisionAsTaken): readonly string[] {
  const named = namesStanding(linesOf(laid.clauses).join('\n'), namesIn(matter.units))
  const proposed = new Set(units.filter((unit) => decidedState(unit) !== 'added').map(({ id }) => id))
  const reportDate = valueOf(matterAnswers(matter).reportDate)
  return matter.units.flatMap((unit) => {
    const { name, state, withdrawnOn } = unitAnswers(unit, yearOfMatter(matter))
    if (valueOf(state) !== 'withdrawn') return []
    const day = valueOf(withdrawnOn)
    const isLater = day !== undefined && reportDate !== undefined && day > reportDate
    const isProposed = proposed.has(unit.id) || named.has(cleanLine(unit.name))
    return isLater || isProposed ? (valueOf(name) ?? []) : []
  })
}

const nothingYet: ReportAgainstMinutes = {
  outcome: undefined,
  clauses: [],
  units: { struck: [], added: [], renamed: [] },
  verification: { proposed: false, decided: false },
  withdrawnSince: []
}

/** What the committee decided against the proposal that it had before it: clauses, units and verification. */
export function reportAgainstMinutes(matter: MatterDraft): ReportAgainstMinutes {
  const { decision } = withDecisionFixed(matter).matter.minutes
  if (decision === null) return nothingYet
  const outcome = valueOf(readOutcome({ decision, outcome: '' }))
  const isTakenUp = outcome === 'asProposed' || outcome === 'changed'
  const [proposed, decided] = [linesOf(decision.laid.clauses), isTakenUp ? linesOf(decision.clauses) : []]
  return {
    outcome,
    clauses: isTakenUp ? clausePairs(proposed, decided) : [],
    units: isTakenUp ? unitsChanged(decision, matter) : nothingYet.units,
    verification: { proposed: proposed.some(isImmediate), decided: decided.some(isImmediate) },
    withdrawnSince: withdrawnSince(matter, decision)
  }
}
