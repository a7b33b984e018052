import type { MatterDraft } from './matter'
import type { RemovedUnit } from './removed-unit'
import type { Unit } from './unit'
import { unitOrder } from './unit-order'

/** The matter with a removed unit out of the trash, at its former place and with all its answers. */
export function putBackUnit(matter: MatterDraft, id: string): MatterDraft {
  const removed = matter.removedUnits.find((each) => each.id === id)
  if (!removed || matter.units.some((each) => each.id === id)) return matter
  const unit: Unit & Partial<RemovedUnit> = { ...removed }
  delete unit.removedAt
  delete unit.stoodAfter
  const here = new Map([...matter.units, unit].map((each) => [each.id, each]))
  const units = unitOrder(matter).flatMap((each) => here.get(each) ?? [])
  return { ...matter, units, removedUnits: matter.removedUnits.filter((each) => each !== removed) }
}
