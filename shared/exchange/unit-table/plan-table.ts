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
import { dayFromSerial } from './day-from-serial'
import { unitsByName } from '../unit-changes/units-by-name'
import type { TableRows } from './read-table'
import { claim, rowTarget, type Claims, type IncomingRow, type Search } from './row-target'
import type { ColumnKey } from '../unit-changes/unit-column'

export interface TableInput {
  readonly rows: TableRows
  /** What each column holds; null for one that is left. */
  readonly columns: readonly (ColumnKey | null)[]
  /** How many rows stand above the first of `rows`. */
  readonly rowsAbove: number
  readonly choices: ReadonlyMap<string, RowChoice>
}

export interface TablePlan {
  readonly units: readonly ProposedUnit[]
  /** Rows beyond what a matter holds, which are not looked at. */
  readonly rowsLeft: number
}

const blank = newUnit('00000000-0000-4000-8000-000000000000')

/** A column of days may hold the spreadsheet's own numbers for them. */
const cellFor = (column: ColumnKey, cell: string): string =>
  column !== 'id' && isUnitField(column) && unitFieldKind(column) === 'day' ? (dayFromSerial(cell) ?? cell) : cell

/** What a table would do to the matter's units, row by row; nothing is changed. */
export function planTable(matter: MatterDraft, { rows, columns, rowsAbove, choices }: TableInput): TablePlan {
  const claims: Claims = { units: new Set(), rows: new Map(), room: unitLimitInWindow - matter.units.length }
  const cellUnder = (row: readonly string[], key: ColumnKey): string => {
    const at = columns.indexOf(key)
    return at < 0 ? '' : (row[at] ?? '')
  }
  const incomingRows = rows.slice(0, unitLimitInWindow).map((row): IncomingRow => ({
    id: cellUnder(row, 'id'),
    name: comparable(cellUnder(row, 'name')),
    home: comparable(cellUnder(row, 'home')),
    facts: columns
      .map((column, at) => (column === null || column === 'name' ? '' : comparable(row[at] ?? '')))
      .join('\n')
  }))
  const search: Search = { find: unitsByName(matter.units), all: groupedBy(incomingRows, ({ name }) => name) }
  const units = incomingRows.map((each, index): ProposedUnit => {
    const row = rows[index] ?? []
    const place = index + rowsAbove + 1
    const key = String(place)
    const target = rowTarget(search, each, choices.get(key), claims)
    claim(claims, target, each)
    const known = target.kind === 'unit' ? search.find(target.id, '')[0] : undefined
    const isTaken = known !== undefined || target.kind === 'new'
    const changes = isTaken
      ? columns.flatMap((column, at) =>
          column === null || column === 'id'
            ? []
            : (proposeChange(known ?? blank, column, cellFor(column, row[at] ?? ''), matter.rules) ?? [])
        )
      : []
    return {
      key,
      source: `rad ${place}`,
      name: cleanLine(cellUnder(row, 'name')) || (known?.name ?? ''),
      target,
      changes,
      notes: []
    }
  })
  return { units, rowsLeft: Math.max(0, rows.length - unitLimitInWindow) }
}
