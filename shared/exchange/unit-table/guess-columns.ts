import { comparable } from '../../domain/reading/comparable'
import type { RuleProfile } from '../../domain/rule-profile'
import type { TableRows } from './read-table'
import { recogniseColumns } from './recognise-columns'
import type { ColumnKey } from '../unit-changes/unit-column'

export interface GuessedColumns {
  /** The place of the row that holds the headings; null where none does. */
  readonly headingRow: number | null
  readonly columns: readonly (ColumnKey | null)[]
}

/** More columns than this are not looked at; the program's own table has about twenty. */
const mostColumns = 100
/** Headings stand below a title, a date and an empty row or two, hardly further down. */
const rowsLookedAt = 20

/** How surely a row holds headings: how many are known, the name of the unit counted once more. */
function likeness(row: readonly string[], rules: RuleProfile): number {
  const known = recogniseColumns(row.slice(0, mostColumns), rules).filter((column) => column !== null)
  const isHeading = known.includes('name') || known.length > 1
  const isRepeated = new Set(row.map(comparable)).size === 1 && row.length > 1
  return isHeading && !isRepeated ? known.length + (known.includes('name') ? 1 : 0) : 0
}

function findHeadings(rows: TableRows, rules: RuleProfile): number | null {
  const scores = rows.slice(0, rowsLookedAt).map((row) => likeness(row, rules))
  const best = Math.max(0, ...scores)
  return best === 0 ? null : scores.indexOf(best)
}

/**
 * Which row holds the headings, and what the columns hold. A person who knows better says so with `headingRow`: a row's place,
 * or null for a table without any. A table of one column without headings is taken for a list of names.
 */
export function guessColumns(rows: TableRows, rules: RuleProfile, headingRow?: number | null): GuessedColumns {
  const width = Math.min(mostColumns, Math.max(0, ...rows.slice(0, 1_000).map((row) => row.length)))
  const place = headingRow === undefined ? findHeadings(rows, rules) : headingRow
  const headings = Array.from({ length: width }, (_, at) => (place === null ? '' : (rows[place]?.[at] ?? '')))
  return {
    headingRow: place,
    columns: place === null ? headings.map(() => (width === 1 ? 'name' : null)) : recogniseColumns(headings, rules)
  }
}
