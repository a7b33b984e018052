import type { MatterDraft } from '../matter'
import type { UnitState } from '../unit'

/** The matter with several units at once in a state (*läge*). */
export const setUnitStates = (matter: MatterDraft, ids: readonly string[], state: UnitState): MatterDraft => {
  const chosen = new Set(ids)
  return { ...matter, units: matter.units.map((unit) => (chosen.has(unit.id) ? { ...unit, state } : unit)) }
}
