import type { Unit } from '../../domain/unit'
import { nameKey, type EarlierMatter } from './earlier-matters'

/** The same unit in an earlier matter, and what showed that it is the same. */
export interface EarlierUnit {
  readonly unit: Unit
  readonly earlier: EarlierMatter
  readonly foundBy: 'id' | 'name'
}

/** Where a search begins: a unit, and the year and committee it stands in. */
export interface TraceStart {
  readonly unit: Unit
  readonly year: number
  readonly committee: string
}

/** The ids that some unit says it continues: such a unit has a successor already and is not found by its name. */
export const continuedIds = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ continues }) => continues ?? []))

function predecessor(
  { unit, year, committee }: TraceStart,
  matters: readonly EarlierMatter[],
  continued: ReadonlySet<string>
): EarlierUnit | undefined {
  const before = matters.filter((earlier) => earlier.year < year)
  for (const earlier of before) {
    const found = earlier.byId.get(unit.continues ?? '') ?? earlier.byId.get(unit.id)
    if (found) return { unit: found, earlier, foundBy: 'id' }
  }
  for (const earlier of before.filter((each) => each.committee === committee)) {
    const found = earlier.byName.get(nameKey(unit.name))
    if (found && !continued.has(found.id)) return { unit: found, earlier, foundBy: 'name' }
  }
  return undefined
}

/**
 * A unit followed back through earlier matters, newest first: by id, also under another name; else by name in the same
 * committee.
 */
export function traceUnit(
  start: TraceStart,
  matters: readonly EarlierMatter[],
  continued: ReadonlySet<string>
): readonly EarlierUnit[] {
  const found = predecessor(start, matters, continued)
  if (!found) return []
  const { unit, earlier } = found
  return [found, ...traceUnit({ unit, year: earlier.year, committee: earlier.committee }, matters, continued)]
}
