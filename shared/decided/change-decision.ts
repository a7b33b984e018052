import type { DecidedClause, DecidedState, DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'
import type { Unit } from '../domain/unit'
import { decidedUnits } from '../rules/taken/decided-units'
import { issuedProposal } from '../rules/taken/issued-proposal'
import { formRows, verificationRows } from '../text/sentences/clause-rows'
import { fixedUnit } from './record-decision'

type NewId = () => string

const withDecision = (matter: MatterDraft, decision: DecisionAsTaken): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, outcome: decision.outcome, decision }
})

/** The matter with what the proposal stood on when it went out: the committee's wording and the year's rules of that day. */
function onItsGrounds(matter: MatterDraft, { form }: DecisionAsTaken): MatterDraft {
  const decision = { ...matter.decision, form }
  const issued = issuedProposal(matter)
  if (issued === undefined) return { ...matter, decision }
  return {
    ...matter,
    decision,
    committee: { ...issued.committee, logo: null },
    rules: issued.rules,
    awardYear: issued.awardYear
  }
}

/** A list written by hand keeps its other names, and has those that take part now. */
function withNames(row: DecidedClause, before: readonly string[], now: readonly string[]): DecidedClause {
  if (!row.list.some((name) => before.includes(name))) return row
  const kept = row.list.filter((name) => now.includes(name) || !before.includes(name))
  return { ...row, list: [...kept, ...now.filter((name) => !kept.includes(name) && !before.includes(name))] }
}

/** The clauses composed anew from who takes part; what was written by hand stands, but for the names in its list. */
function recomposed(
  clauses: DecidedClause[],
  composed: DecidedClause[],
  names: { before: string[]; now: string[] }
): DecidedClause[] {
  const byUnit = new Map(composed.map((row) => [row.unit, row]))
  const isComposed = clauses.some(({ role }) => role === 'form')
  const kept = clauses.flatMap((row): DecidedClause[] => {
    if (row.role !== 'form') return [withNames(row, names.before, names.now)]
    const anew = byUnit.get(row.unit)
    byUnit.delete(row.unit)
    if (anew === undefined) return []
    return [row.byHand === 'yes' ? withNames(row, names.before, names.now) : { ...anew, id: row.id }]
  })
  if (!isComposed) return kept
  const after = kept.findLastIndex(({ role }) => role === 'form') + 1
  return [...kept.slice(0, after), ...byUnit.values(), ...kept.slice(after)]
}

/** The decision with other units; one that was as proposed is changed by it. */
function withUnits(
  matter: MatterDraft,
  decision: DecisionAsTaken,
  units: DecisionAsTaken['units'],
  newId: NewId
): MatterDraft {
  const changed: DecisionAsTaken = { ...decision, outcome: 'changed', units }
  const after = onItsGrounds(withDecision(matter, changed), changed)
  const [before, now] = [decidedUnits(matter), decidedUnits(after)]
  const names = { before: before.map(({ name }) => name), now: now.map(({ name }) => name) }
  return withDecision(matter, { ...changed, clauses: recomposed(decision.clauses, formRows(after, now, newId), names) })
}

/** Strikes a unit of the proposal, or lets it stand after all; nothing where no decision is recorded. */
export function decideUnit(
  matter: MatterDraft,
  id: string,
  state: Extract<DecidedState, 'takesPart' | 'struck'>,
  newId: NewId
): MatterDraft {
  const { decision } = matter.minutes
  if (decision === null) return matter
  return withUnits(
    matter,
    decision,
    decision.units.map((unit) => (unit.id === id ? { ...unit, state } : unit)),
    newId
  )
}

/** Adds a unit that the proposal did not have; nothing where it stands in the decision already. */
export function addUnit(matter: MatterDraft, unit: Unit, newId: NewId): MatterDraft {
  const { decision } = matter.minutes
  if (decision === null || decision.units.some(({ id }) => id === unit.id)) return matter
  return withUnits(matter, decision, [...decision.units, fixedUnit(unit, 'added')], newId)
}

/** Takes back a unit that was added. */
export function leaveOutAdded(matter: MatterDraft, id: string, newId: NewId): MatterDraft {
  const { decision } = matter.minutes
  if (decision === null) return matter
  return withUnits(
    matter,
    decision,
    decision.units.filter((unit) => unit.id !== id || unit.state !== 'added'),
    newId
  )
}

/** Changes the clauses by hand; what was as proposed is changed by it. */
function withClauses(matter: MatterDraft, edit: (clauses: DecidedClause[]) => DecidedClause[]): MatterDraft {
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
