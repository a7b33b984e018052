import { valueOf } from '../domain/reading/answer'
import type { DecidedState, DecidedUnit, DecisionAsTaken } from '../domain/decision-as-taken'
import type { IssuedPaper } from '../domain/issued-paper'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { DecisionOutcome } from '../domain/minutes'
import { unitSchema, type Unit } from '../domain/unit'
import { participatingUnits } from '../rules/participating-units'
import { decidedUnits } from '../rules/taken/decided-units'
import { issuedProposal } from '../rules/taken/issued-proposal'
import { bullets, line } from '../document/build'
import { proposedRows, rowsFromBlocks, type ClauseRows } from '../text/sentences/clause-rows'
import { decisionTakenBlocks } from '../text/papers/decision-taken-blocks'

type NewId = () => string

/** The units of the proposal, as it names them: those that were issued, or those that take part in the register. */
function proposedUnits({ units }: MatterDraft, issued: IssuedPaper | undefined): readonly Unit[] {
  if (issued === undefined) return participatingUnits(units)
  const register = new Map(units.map((unit) => [unit.id, unit]))
  const asIssued = issued.units.map(({ id, name, state }): Unit => ({
    ...(register.get(id) ?? unitSchema.parse({ id })),
    name,
    state
  }))
  return participatingUnits(asIssued)
}

/** A unit as a decision fixes it. */
export const fixedUnit = (unit: Unit, state: DecidedState): DecidedUnit => {
  const { id, name, home, awardClass, participation, earlierYears } = unit
  return { id, name, state, registered: unit.state, home, awardClass, participation, earlierYears }
}

function statesUnder(outcome: DecisionOutcome, matter: MatterDraft): (unit: Unit) => DecidedState {
  switch (outcome) {
    case 'asProposed':
      return () => 'takesPart'
    case 'changed': {
      // A file from before the fixed decision tells by its clauses which units stand.
      const standing = new Set(decidedUnits(matter).map(({ id }) => id))
      const tells = matter.minutes.decidedClauses.length > 0
      return ({ id }) => (tells && !standing.has(id) ? 'struck' : 'takesPart')
    }
    case 'rejected':
      return () => 'struck'
    case 'tabled':
    case 'referredBack':
      return () => 'undecided'
  }
}

const laidBefore = (matter: MatterDraft, issued: IssuedPaper | undefined, newId: NewId): ClauseRows =>
  issued ? { numbered: issued.numbered === 'yes' ? 'yes' : '', clauses: issued.clauses } : proposedRows(matter, newId)

function clausesUnder(outcome: DecisionOutcome, matter: MatterDraft, laid: ClauseRows, newId: NewId): ClauseRows {
  switch (outcome) {
    case 'asProposed':
      return laid
    case 'changed': {
      const typed = matter.minutes.decidedClauses.filter(({ text }) => text.trim() !== '')
      return typed.length === 0
        ? laid
        : { ...rowsFromBlocks([bullets(...typed.map(({ text }) => line(text)))], newId), numbered: 'yes' }
    }
    case 'tabled':
    case 'referredBack':
    case 'rejected':
      return rowsFromBlocks(decisionTakenBlocks(matter, []), newId)
  }
}

/**
 * Fixes what the committee decided (*beslutet som det fattades*): the units and clauses of the proposal as it was issued, or
 * of today's register where nothing was. From here on no edit of the register changes it.
 */
export function recordDecision(matter: MatterDraft, outcome: DecisionOutcome, newId: NewId): MatterDraft {
  const open: MatterDraft = { ...matter, minutes: { ...matter.minutes, outcome, decision: null } }
  const issued = issuedProposal(open)
  const stateOf = statesUnder(outcome, open)
  const laid = laidBefore(open, issued, newId)
  const decision: DecisionAsTaken = {
    outcome,
    form: issued?.decisionForm ?? matter.decision.form,
    proposal: issued?.id ?? '',
    ...clausesUnder(outcome, open, laid, newId),
    laid: { ...laid, reportDate: issued?.reportDate ?? valueOf(matterAnswers(matter).reportDate) ?? matter.reportDate },
    units: proposedUnits(open, issued).map((unit) => fixedUnit(unit, stateOf(unit)))
  }
  return { ...open, minutes: { ...open.minutes, decision } }
}
