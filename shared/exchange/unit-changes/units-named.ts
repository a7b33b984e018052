import type { Unit } from '../../domain/unit'
import { comparable } from './comparable'

/** The units that an id or, failing that, a name points at. */
export function unitsNamed(units: readonly Unit[], id: string, name: string): Unit[] {
  const byId = units.filter((unit) => id !== '' && unit.id.toLowerCase() === id.trim().toLowerCase())
  if (byId.length > 0) return byId
  const wanted = comparable(name)
  return wanted === '' ? [] : units.filter((unit) => comparable(unit.name) === wanted)
}
