import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import type { ColumnKey } from '../../../shared/exchange/unit-changes/unit-column'
import type { ColumnReport } from '../../../shared/exchange/unit-table/column-report'

interface Reading {
  rows: TableRows
  columns: readonly (ColumnKey | null)[]
  headingRow: number | null
}

/** What the columns without a meaning are called in their table. */
export const unknownColumns = ({ rows, columns, headingRow }: Reading): readonly string[] =>
  columns.flatMap((column, place) =>
    column === null
      ? [(headingRow === null ? '' : (rows[headingRow]?.[place] ?? '').trim()) || `kolumn ${place + 1}`]
      : []
  )

/** How far the columns were understood, and what that leaves for the person to do. */
export function columnWords(reading: Reading): string {
  const { columns, headingRow } = reading
  const hasName = columns.includes('name') || columns.includes('id')
  if (headingRow === null) {
    return hasName
      ? 'Tabellen saknar rubriker. Se efter att kolumnerna stämmer.'
      : 'Tabellen saknar rubriker. Välj vad kolumnerna innehåller, först enheternas namn.'
  }
  const unknown = unknownColumns(reading)
  if (!hasName) return 'Välj vilken kolumn som har enheternas namn.'
  if (unknown.length === 0) return 'Alla kolumner är igenkända.'
  return unknown.length > 5
    ? `${unknown.length} kolumner är inte igenkända och tas inte in.`
    : `Tas inte in: ${unknown.join(', ')}.`
}

const quoted = (words: string): string => `”${words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words}”`

/** How many answers of a column are understood, with examples of those that are not. */
export function reportWords({ filled, understood, doubtful }: ColumnReport): string {
  if (filled === 0) return 'Inga svar i kolumnen.'
  if (doubtful.length === 0) return filled === 1 ? 'Svaret förstås.' : `Alla ${filled} svar förstås.`
  const examples = doubtful.slice(0, 3).map(({ words }) => quoted(words))
  const more = doubtful.length > examples.length ? ' …' : ''
  return `${understood} av ${filled} svar förstås säkert. Osäkra: ${examples.join(', ')}${more}`
}
