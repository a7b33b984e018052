import { comparable } from '../../domain/reading/comparable'
import type { Unit } from '../../domain/unit'
import type { Target } from '../unit-changes/proposed-unit'
import type { RowChoice } from '../unit-changes/row-choice'
import type { UnitsByName } from '../unit-changes/units-by-name'

/** A row as it is told from another: what it is called, where it says that it belongs, and all else that it says. */
export interface IncomingRow {
  id: string
  name: string
  home: string
  facts: string
  /** It reads as a sum, a note or headings: a person says whether it is a unit. */
  isNoUnit: boolean
}

/** What the rows before have laid claim to: units by their id, rows by their name. */
export interface Claims {
  units: Set<string>
  rows: Map<string, readonly IncomingRow[]>
  room: number
}

/** Where a row's unit is looked for: among the matter's units, and among the other rows of its name. */
export interface Search {
  find: UnitsByName
  all: Map<string, readonly IncomingRow[]>
}

/** Of units with one name, those of the row's own home where it tells any: two bodies may share a name. */
function unitsOf({ find, all }: Search, { id, name, home }: IncomingRow): readonly Unit[] {
  const found = find(id, name)
  const atHome = found.filter((unit) => home !== '' && comparable(unit.home) === home)
  if (found.length > 1) {
    const isElsewhere = home !== '' && atHome.length === 0 && found.every((unit) => comparable(unit.home) !== '')
    return isElsewhere ? [] : atHome.length === 1 ? atHome : found
  }
  const [only] = found
  if (only === undefined || home === '' || atHome.length > 0 || find(id, '').length > 0) return found
  const isOthers = (all.get(name) ?? []).some((row) => row.home !== '' && row.home === comparable(only.home))
  return isOthers ? [] : found
}

/** What becomes of a row when nobody has said otherwise, or what a person has said. */
export function rowTarget(search: Search, row: IncomingRow, choice: RowChoice | undefined, claims: Claims): Target {
  const added = (target: Target): Target => (claims.room > 0 ? target : { kind: 'none', because: 'full' })
  if (choice === 'leaveOut') return { kind: 'none', because: 'leftOut' }
  if (choice === 'new') return added({ kind: 'new' })
  if (choice !== undefined) return { kind: 'unit', id: choice.unit }
  const found = unitsOf(search, row)
  const [only] = found
  if (row.isNoUnit && only === undefined) return { kind: 'choose', because: 'noUnit', units: [] }
  if (found.length > 1) return { kind: 'choose', because: 'severalUnits', units: found.map((unit) => unit.id) }
  if (only !== undefined && !claims.units.has(only.id)) return { kind: 'unit', id: only.id }
  if (row.name === '') return { kind: 'none', because: 'noName' }
  const before = claims.rows.get(row.name) ?? []
  const likely = search.find('', row.name).map((unit) => unit.id)
  if (before.some(({ facts }) => facts === row.facts)) return { kind: 'choose', because: 'alreadyGiven', units: likely }
  const isNamesake = before.length > 0 || likely.length > 0
  return added(isNamesake ? { kind: 'new', besides: likely } : { kind: 'new' })
}

/** Notes what a row has taken, for the rows below it. */
export function claim(claims: Claims, target: Target, row: IncomingRow): void {
  if (target.kind === 'unit') claims.units.add(target.id)
  if (target.kind === 'new') claims.room -= 1
  if (target.kind === 'unit' || target.kind === 'new')
    claims.rows.set(row.name, [...(claims.rows.get(row.name) ?? []), row])
}
