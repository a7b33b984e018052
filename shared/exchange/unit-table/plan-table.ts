import { unitLimitInWindow, type MatterDraft } from '../../domain/matter'
import { newUnit } from '../../domain/new-unit'
import { cleanLine } from '../../domain/text-policy'
import { comparable } from '../../domain/comparable'
import type { ProposedUnit, Target } from '../unit-changes/proposed-unit'
import { proposeChange } from '../unit-changes/propose-change'
import type { RowChoice } from '../unit-changes/row-choice'
import { unitsByName, type UnitsByName } from '../unit-changes/units-by-name'
import { dayFromSerial } from './day-from-serial'
import type { TableRows } from './read-table'
import type { ColumnKey } from './unit-column'

export interface TableInput {
  rows: TableRows
  /** What each column holds; null for one that is left. */
  columns: readonly (ColumnKey | null)[]
  /** How many rows stand above the first of `rows`. */
  rowsAbove: number
  choices: ReadonlyMap<string, RowChoice>
}

export interface TablePlan {
  units: ProposedUnit[]
  /** Rows beyond what a matter holds, which are not looked at. */
  rowsLeft: number
}

const blank = newUnit('00000000-0000-4000-8000-000000000000')

/** What the rows before have laid claim to: units by their id, new ones by their name. */
interface Claims {
  units: Set<string>
  names: Set<string>
  room: number
}

function targetOf(find: UnitsByName, id: string, name: string, choice: RowChoice | undefined, claims: Claims): Target {
  const added = (): Target => (claims.room > 0 ? { kind: 'new' } : { kind: 'none', because: 'full' })
  if (choice === 'leaveOut') return { kind: 'none', because: 'leftOut' }
  if (choice === 'new') return added()
  if (choice !== undefined) return { kind: 'unit', id: choice.unit }
  const found = find(id, name)
  const [only] = found
  if (found.length > 1) return { kind: 'choose', because: 'severalUnits', units: found.map((unit) => unit.id) }
  if (only !== undefined) {
    return claims.units.has(only.id) ? { kind: 'choose', because: 'alreadyGiven', units: [only.id] } : { kind: 'unit', id: only.id }
  }
  if (comparable(name) === '') return { kind: 'none', because: 'noName' }
  return claims.names.has(comparable(name)) ? { kind: 'choose', because: 'alreadyGiven', units: [] } : added()
}

function claim(claims: Claims, target: Target, name: string): void {
  if (target.kind === 'unit') claims.units.add(target.id)
  if (target.kind !== 'new') return
  claims.names.add(comparable(name))
  claims.room -= 1
}

/** A column of days may hold the spreadsheet's own numbers for them. */
const cellFor = (column: ColumnKey, cell: string): string =>
  column === 'entrySubmitted' || column === 'withdrawnOn' ? (dayFromSerial(cell) ?? cell) : cell

/** What a table would do to the matter's units, row by row; nothing is changed. */
export function planTable(matter: MatterDraft, { rows, columns, rowsAbove, choices }: TableInput): TablePlan {
  const claims: Claims = { units: new Set(), names: new Set(), room: unitLimitInWindow - matter.units.length }
  const find = unitsByName(matter.units)
  const cellUnder = (row: string[], key: ColumnKey): string => {
    const at = columns.indexOf(key)
    return at < 0 ? '' : (row[at] ?? '')
  }
  const units = rows.slice(0, unitLimitInWindow).map((row, index): ProposedUnit => {
    const place = index + rowsAbove + 1
    const key = String(place)
    const name = cleanLine(cellUnder(row, 'name'))
    const target = targetOf(find, cellUnder(row, 'id'), name, choices.get(key), claims)
    claim(claims, target, name)
    const known = target.kind === 'unit' ? find(target.id, '')[0] : undefined
    const isTaken = known !== undefined || target.kind === 'new'
    const changes = isTaken
      ? columns.flatMap((column, at) => (column === null || column === 'id' ? [] : (proposeChange(known ?? blank, column, cellFor(column, row[at] ?? ''), matter.rules) ?? [])))
      : []
    return { key, source: `rad ${place}`, name: name || (known?.name ?? ''), target, changes, notes: [] }
  })
  return { units, rowsLeft: Math.max(0, rows.length - unitLimitInWindow) }
}
