import type { MatterDraft } from '../matter'
import type { RemovedUnit } from '../removed-unit'
import type { Unit } from '../unit'
import { unitOrder } from './unit-order'

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Nothing has been typed about it: there would be nothing to put back. */
const isBlank = (unit: Unit): boolean =>
  Object.entries(unit).every(([member, value]) => member === 'id' || member === 'state' || isEmpty(value))

/** The matter with a unit moved to its trash; one about which nothing was typed just goes. */
export function removeUnit(matter: MatterDraft, id: string, removedAt: string): MatterDraft {
  const unit = matter.units.find((each) => each.id === id)
  if (!unit) return matter
  const units = matter.units.filter((each) => each !== unit)
  if (isBlank(unit)) return { ...matter, units }
  const order = unitOrder(matter)
  const removed: RemovedUnit = { ...unit, removedAt, stoodAfter: order[order.indexOf(id) - 1] ?? '' }
  return { ...matter, units, removedUnits: [...matter.removedUnits.filter((each) => each.id !== id), removed] }
}
