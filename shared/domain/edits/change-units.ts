import type { MatterDraft } from '../matter'
import type { Unit } from '../unit'

/** The matter with one change made to several of its units. */
export function changeUnits(matter: MatterDraft, ids: Iterable<string>, changed: (unit: Unit) => Unit): MatterDraft {
  const chosen = new Set(ids)
  return { ...matter, units: matter.units.map((unit) => (chosen.has(unit.id) ? changed(unit) : unit)) }
}
