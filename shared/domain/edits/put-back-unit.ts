import type { MatterDraft } from '../matter'
import type { RemovedUnit } from '../removed-unit'
import type { Unit } from '../unit'
import { unitOrder } from './unit-order'

const unitOf = ({ removedAt: _when, stoodAfter: _where, ...unit }: RemovedUnit): Unit => unit

/** The matter with a removed unit out of the trash, at its former place and with all its answers. */
export function putBackUnit(matter: MatterDraft, id: string): MatterDraft {
  const removed = matter.removedUnits.find((each) => each.id === id)
  if (!removed || matter.units.some((each) => each.id === id)) return matter
  const here = new Map([...matter.units, unitOf(removed)].map((each) => [each.id, each]))
  const units = unitOrder(matter).flatMap((each) => here.get(each) ?? [])
  return { ...matter, units, removedUnits: matter.removedUnits.filter((each) => each !== removed) }
}
