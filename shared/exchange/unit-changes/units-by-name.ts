import { groupedBy } from '../../domain/reading/grouped-by'
import { comparable } from '../../domain/reading/comparable'
import type { Unit } from '../../domain/unit'

/** The units of a matter, to be found by an id or, failing that, by a name. */
export type UnitsByName = (id: string, name: string) => readonly Unit[]

export function unitsByName(units: readonly Unit[]): UnitsByName {
  const byId = new Map(units.map((unit) => [unit.id.toLowerCase(), unit]))
  const byName = groupedBy(units, ({ name }) => comparable(name))
  return (id, name) => {
    const known = byId.get(id.trim().toLowerCase())
    if (known) return [known]
    const wanted = comparable(name)
    return wanted === '' ? [] : (byName.get(wanted) ?? [])
  }
}
