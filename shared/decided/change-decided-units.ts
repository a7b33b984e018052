import type { DecidedClause, DecidedState, DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'
import type { Unit } from '../domain/unit'
import { decidedUnits } from '../rules/taken/decided-units'
import { formRows } from '../text/sentences/clause-rows'
import { onItsGrounds } from './on-its-grounds'
import { fixedUnit } from './record-decision'
import { withDecision } from './with-decision'

type NewId = () => string

/** A list written by hand keeps its other names, and has those that take part now. */
function withNames(row: DecidedClause, before: readonly string[], now: readonly string[]): DecidedClause {
  if (!row.list.some((name) => before.includes(name))) return row
  const kept = row.list.filter((name) => now.includes(name) || !before.includes(name))
  return { ...row, list: [...kept, ...now.filter((name) => !kept.includes(name) && !before.includes(name))] }
}

/** The clauses composed anew from who takes part; what was written by hand stands, but for the names in its list. */
function recomposed(
  clauses: readonly DecidedClause[],
  composed: readonly DecidedClause[],
  names: { readonly before: readonly string[]; readonly now: readonly string[] }
): readonly DecidedClause[] {
  const byUnit = new Map(composed.map((row) => [row.unit, row]))
  const isComposed = clauses.some(({ role }) => role === 'form')
  const kept = clauses.flatMap((row): readonly DecidedClause[] => {
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
