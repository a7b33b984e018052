import type { DecidedClause, DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'

const saysOf = ({ text, list }: DecidedClause): string => JSON.stringify([text.trim(), list])

const saysAllOf = (clauses: readonly DecidedClause[]): string => clauses.map(saysOf).join('\n')

/** Whether a clause no longer has the wording that it was composed with, or that the proposal gave it. */
export function isWordedByHand({ laid }: DecisionAsTaken, row: DecidedClause): boolean {
  if (row.byHand !== 'yes') return false
  if (row.role !== 'own') return true
  const proposed = laid.clauses.find(({ id }) => id === row.id)
  return proposed !== undefined && proposed.text.trim() !== row.text.trim()
}

/** Whether somebody has changed a recorded decision: struck or added a unit, or changed a clause of the proposal. */
export function isChangedByHand({ minutes: { decision } }: Pick<MatterDraft, 'minutes'>): boolean {
  if (decision?.outcome !== 'changed') return false
  const isOther = decision.units.some(({ state }) => state === 'struck' || state === 'added')
  return isOther || saysAllOf(decision.clauses) !== saysAllOf(decision.laid.clauses)
}
