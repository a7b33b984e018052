import type { Unit } from '../../../shared/domain/unit'

const isWithdrawn = ({ state }: Unit): boolean => state === 'withdrawn'

/** The units with one of them a step up (-1) or down (1) among those not withdrawn; the same list where there is no further. */
export function moveUnit(units: readonly Unit[], id: string, step: -1 | 1): readonly Unit[] {
  const order = units.filter((unit) => !isWithdrawn(unit))
  const from = order.findIndex((unit) => unit.id === id)
  const moved = order[from]
  const neighbour = order[from + step]
  if (!moved || !neighbour) return units
  return units.map((unit) => (unit === moved ? neighbour : unit === neighbour ? moved : unit))
}
