import type { RuleProfile } from '../../domain/rule-profile'
import type { TableRows } from './read-table'
import { recogniseColumns } from './recognise-columns'
import type { ColumnKey } from '../unit-changes/unit-column'

export interface GuessedColumns {
  readonly hasHeadings: boolean
  readonly columns: readonly (ColumnKey | null)[]
}

/** More columns than this are not looked at; the program's own table has about twenty. */
const mostColumns = 100

/**
 * Whether the first row holds headings, and what the columns hold. A person who knows better says so with `hasHeadings`.
 * A table of one column without headings is taken for a list of names.
 */
export function guessColumns(rows: TableRows, rules: RuleProfile, hasHeadings: boolean | null = null): GuessedColumns {
  const width = Math.min(mostColumns, Math.max(0, ...rows.slice(0, 1_000).map((row) => row.length)))
  const first = Array.from({ length: width }, (_, place) => rows[0]?.[place] ?? '')
  const recognised = recogniseColumns(first, rules)
  const known = recognised.filter((column) => column !== null)
  if (hasHeadings ?? (known.includes('name') || known.length > 1)) return { hasHeadings: true, columns: recognised }
  return { hasHeadings: false, columns: first.map(() => (width === 1 ? 'name' : null)) }
}
