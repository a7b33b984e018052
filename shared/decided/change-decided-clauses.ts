import type { DecidedClause, DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'
import { decidedUnits } from '../rules/taken/decided-units'
import { formRows, verificationRows } from '../text/sentences/clause-rows'
import { onItsGrounds } from './on-its-grounds'
import { withDecision } from './with-decision'

type NewId = () => string

/** Changes the clauses by hand; what was as proposed is changed by it. */
function withClauses(
  matter: MatterDraft,
  edit: (clauses: readonly DecidedClause[]) => readonly DecidedClause[]
): MatterDraft {
  const { decision } = matter.minutes
  return decision === null
    ? matter
    : withDecision(matter, { ...decision, outcome: 'changed', clauses: edit(decision.clauses) })
}

/** Words a clause by hand; from here on it is not composed anew. */
export const wordClause = (matter: MatterDraft, id: string, text: string): MatterDraft =>
  withClauses(matter, (clauses) => clauses.map((row) => (row.id === id ? { ...row, text, byHand: 'yes' } : row)))

/** The composed wording of a clause, or that of the proposal; undefined where the clause is somebody's own from the start. */
function composedWording(
  matter: MatterDraft,
  decision: DecisionAsTaken,
  row: DecidedClause,
  newId: NewId
): DecidedClause | undefined {
  const grounds = onItsGrounds(matter, decision)
  switch (row.role) {
    case 'form':
      return formRows(grounds, decidedUnits(matter), newId).find(({ unit }) => unit === row.unit)
    case 'verification':
      return verificationRows(asVerified(grounds), newId)[0]
    default:
      return decision.laid.clauses.find(({ id }) => id === row.id)
  }
}

/** Gives a clause that was worded by hand its composed wording back; nothing where it has none. */
export function wordClauseAnew(matter: MatterDraft, id: string, newId: NewId): MatterDraft {
  const { decision } = matter.minutes
  const row = decision?.clauses.find((each) => each.id === id)
  if (decision === null || row === undefined) return matter
  const composed = composedWording(matter, decision, row, newId)
  if (composed === undefined) return matter
  return withClauses(matter, (clauses) => clauses.map((each) => (each.id === id ? { ...composed, id } : each)))
}

/** Adds an empty clause of one's own, last. */
export const addClause = (matter: MatterDraft, newId: NewId): MatterDraft =>
  withClauses(matter, (clauses) => [
    ...clauses,
    { id: newId(), role: 'own', unit: '', text: '', list: [], byHand: 'yes' }
  ])

export const strikeClause = (matter: MatterDraft, id: string): MatterDraft =>
  withClauses(matter, (clauses) => clauses.filter((row) => row.id !== id))

const asVerified = (matter: MatterDraft): MatterDraft => ({
  ...matter,
  decision: {
    ...matter.decision,
    immediateVerification: matter.decision.immediateVerification === 'decision' ? 'decision' : 'item'
  }
})

/** Adds the clause that verifies the item at once, in the committee's own wording. */
export const addVerification = (matter: MatterDraft, newId: NewId): MatterDraft =>
  withClauses(matter, (clauses) => [...clauses, ...verificationRows(asVerified(matter), newId)])
