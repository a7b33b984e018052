import { unitLimitInWindow, type MatterDraft } from '../../domain/matter'
import { isUnitField } from '../../domain/paths/unit-key'
import { unitFieldKind } from '../../domain/unit-fields'
import { newUnit } from '../../domain/edits/new-unit'
import { cleanLine } from '../../domain/reading/text-policy'
import { groupedBy } from '../../domain/reading/grouped-by'
import { comparable } from '../../domain/reading/comparable'
import type { ProposedUnit } from '../unit-changes/proposed-unit'
import { proposeChange } from '../unit-changes/propose-change'
import type { RowChoice } from '../unit-changes/row-choice'
import { meaningOf, type Meanings } from './column-meanings'
import { dayFromSerial } from './day-from-serial'
import { isNoUnit } from './is-no-unit'
import { unitsByName } from '../unit-changes/units-by-name'
import type { TableRows } from './read-table'
import { claim, rowTarget, type Claims, type IncomingRow, type Search } from './row-target'
import type { ColumnKey } from '../unit-changes/unit-column'

export interface TableInput {
  readonly rows: TableRows
  /** What each column holds; null for one that is left. */
  readonly columns: readonly (ColumnKey | null)[]
  /** The place of the row that holds the headings; what stands above it is no unit. Null where there is none. */
  readonly headingRow: number | null
  readonly choices: ReadonlyMap<string, RowChoice>
  readonly meanings?: Meanings
}

export interface TablePlan {
  readonly units: readonly ProposedUnit[]
  /** Rows beyond what a matter holds, which are not looked at. */
  readonly rowsLeft: number
}

interface PlacedRow extends IncomingRow {
  /** The row's number in its table, from one. */
  readonly place: number
  readonly cells: readonly string[]
}

const blank = newUnit('00000000-0000-4000-8000-000000000000')

const contentOf = (cells: readonly string[]): string =>
  cells
    .map(cleanLine)
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 200)

/** A column of days may hold the spreadsheet's own numbers for them. */
export const cellFor = (column: ColumnKey, cell: string): string =>
  column !== 'id' && isUnitField(column) && unitFieldKind(column) === 'day' ? (dayFromSerial(cell) ?? cell) : cell

/** The rows that may be units, with their places: those below the headings that hold anything. */
export const rowsOfUnits = (rows: TableRows, headingRow: number | null): readonly (readonly [number, TableRows[0]])[] =>
  rows.flatMap((row, at) => (row.length > 0 && at > (headingRow ?? -1) ? [[at, row] as const] : []))

/** What a table would do to the matter's units, row by row; nothing is changed. */
export function planTable(
  matter: MatterDraft,
  { rows, columns, headingRow, choices, meanings }: TableInput
): TablePlan {
  const claims: Claims = { units: new Set(), rows: new Map(), room: unitLimitInWindow - matter.units.length }
  const headings = headingRow === null ? [] : (rows[headingRow] ?? [])
  const cellUnder = (row: readonly string[], key: ColumnKey): string => {
    const at = columns.indexOf(key)
    return at < 0 ? '' : (row[at] ?? '')
  }
  const listed = rowsOfUnits(rows, headingRow)
  const incoming = listed.slice(0, unitLimitInWindow).map(([at, cells]): PlacedRow => ({
    place: at + 1,
    cells,
    id: cellUnder(cells, 'id'),
    name: comparable(cellUnder(cells, 'name')),
    home: comparable(cellUnder(cells, 'home')),
    isNoUnit: isNoUnit(cellUnder(cells, 'name'), cells, headings),
    facts: columns
      .map((column, each) => (column === null || column === 'name' ? '' : comparable(cells[each] ?? '')))
      .join('\n')
  }))
  const search: Search = { find: unitsByName(matter.units), all: groupedBy(incoming, ({ name }) => name) }
  const units = incoming.map((row): ProposedUnit => {
    const key = String(row.place)
    const target = rowTarget(search, row, choices.get(key), claims)
    claim(claims, target, row)
    const known = target.kind === 'unit' ? search.find(target.id, '')[0] : undefined
    const isTaken = known !== undefined || target.kind === 'new'
    const changes = isTaken
      ? columns.flatMap((column, at) => {
          if (column === null || column === 'id') return []
          const cell = cellFor(column, row.cells[at] ?? '')
          return proposeChange(known ?? blank, column, cell, matter.rules, meaningOf(meanings, column, cell)) ?? []
        })
      : []
    const home = cleanLine(cellUnder(row.cells, 'home')) || (known?.home ?? '')
    return {
      key,
      source: `rad ${row.place}`,
      name: cleanLine(cellUnder(row.cells, 'name')) || (known?.name ?? ''),
      ...((search.all.get(row.name)?.length ?? 0) > 1 && home !== '' && { home }),
      target,
      changes,
      notes: target.kind === 'none' && target.because === 'noName' ? [contentOf(row.cells)] : []
    }
  })
  return { units, rowsLeft: Math.max(0, listed.length - unitLimitInWindow) }
}
