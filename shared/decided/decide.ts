import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readOutcome } from '../domain/answers/read-outcome'
import type { Unit } from '../domain/unit'
import { failed, succeeded, type Result } from '../result'
import { nameKey } from '../rules/history/earlier-matters'
import { addUnit, decideUnit } from './change-decided-units'
import { isLocked } from './lock'
import { withDecisionFixed } from './with-decision-fixed'

/** Why a decision could not be fixed as asked. */
export type DecideProblem =
  | { readonly kind: 'locked' }
  | { readonly kind: 'no-outcome' }
  | { readonly kind: 'not-taken-up' }
  | { readonly kind: 'unit-unknown'; readonly name: string; readonly where: 'decision' | 'register' }
  | { readonly kind: 'unit-ambiguous'; readonly name: string }

interface Changes {
  /** Names of units to strike from the proposal, and of registered units to add to it. */
  readonly strike: readonly string[]
  readonly add: readonly string[]
  readonly newId: () => string
}

function theOne<Named extends { readonly name: string }>(
  name: string,
  among: readonly Named[],
  where: 'decision' | 'register'
): Result<Named, DecideProblem> {
  const [found, another] = among.filter((each) => nameKey(each.name) === nameKey(name))
  if (found === undefined) return failed({ kind: 'unit-unknown', name, where })
  return another === undefined ? succeeded(found) : failed({ kind: 'unit-ambiguous', name })
}

/** Fixes the decision that the minutes tell, with units struck and added by name. Refused where the extract has been sent. */
export function decide(matter: MatterDraft, { strike, add, newId }: Changes): Result<MatterDraft, DecideProblem> {
  if (isLocked(matter)) return failed({ kind: 'locked' })
  let decided = withDecisionFixed(matter).matter
  const outcome = valueOf(readOutcome(decided.minutes))
  if (outcome === undefined) return failed({ kind: 'no-outcome' })
  if (strike.length + add.length > 0 && outcome !== 'asProposed' && outcome !== 'changed')
    return failed({ kind: 'not-taken-up' })
  for (const name of strike) {
    const unit = theOne(name, decided.minutes.decision?.units ?? [], 'decision')
    if (!unit.ok) return unit
    decided = decideUnit(decided, unit.value.id, 'struck', newId)
  }
  for (const name of add) {
    const unit = theOne<Unit>(name, decided.units, 'register')
    if (!unit.ok) return unit
    const isStruck = decided.minutes.decision?.units.some(({ id }) => id === unit.value.id)
    decided = isStruck ? decideUnit(decided, unit.value.id, 'takesPart', newId) : addUnit(decided, unit.value, newId)
  }
  return succeeded(decided)
}
