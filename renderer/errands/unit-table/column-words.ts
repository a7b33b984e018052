import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import type { ColumnKey } from '../../../shared/exchange/unit-changes/unit-column'

interface Reading {
  rows: TableRows
  columns: readonly (ColumnKey | null)[]
  hasHeadings: boolean
}

/** How far the columns were understood, and what that leaves for the person to do. */
export function columnWords({ rows, columns, hasHeadings }: Reading): string {
  const hasName = columns.includes('name') || columns.includes('id')
  if (!hasHeadings) {
    return hasName
      ? 'Tabellen saknar rubriker. Se efter att kolumnerna stämmer.'
      : 'Tabellen saknar rubriker. Välj vad kolumnerna innehåller, först enheternas namn.'
  }
  const unknown = columns.flatMap((column, place) =>
    column === null ? [(rows[0]?.[place] ?? '').trim() || `kolumn ${place + 1}`] : []
  )
  if (!hasName) return 'Välj vilken kolumn som har enheternas namn.'
  if (unknown.length === 0) return 'Alla kolumner är igenkända.'
  return unknown.length > 5
    ? `${unknown.length} kolumner är inte igenkända och tas inte in.`
    : `Tas inte in: ${unknown.join(', ')}.`
}
