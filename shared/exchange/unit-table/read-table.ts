import Papa from 'papaparse'
import { delimiterOf } from './delimiter-of'
import { withoutGuard } from './formula-guard'

/** The rows of a table as it came: cells as they stand, and a row without any cell where one is empty. */
export type TableRows = readonly (readonly string[])[]

/** Excel names the sign in a line of its own where it is not the usual one. */
const named = /^sep=(.)(?:\r\n|[\r\n])/i

/** A unit's name may begin with a quote that no quote ends: then quotes are letters like any other. */
function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse(text, { delimiter })
  return errors.some(({ type }) => type === 'Quotes') ? Papa.parse(text, { delimiter, quoteChar: '\u0000' }).data : data
}

const partsOf = (text: string): { sign: string | undefined; body: string } => {
  const whole = text.replace(/^\uFEFF/, '')
  const line = named.exec(whole)
  return { sign: line?.[1], body: line ? whole.slice(line[0].length) : whole }
}

/** The sign between a table's cells: as the table says itself, or as its lines show. */
export function tableDelimiter(text: string): string {
  const { sign, body } = partsOf(text)
  return sign ?? delimiterOf(body)
}

/** Rows under their own numbers: the empty ones stay where they are, but for those after the last. */
export function tidyRows(rows: TableRows): TableRows {
  const kept = rows.map((row) => (row.every((cell) => cell.trim() === '') ? [] : row))
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1)
}

/** Reads a table from the clipboard or from a CSV file; a person may know the sign between its cells better. */
export function readTable(text: string, delimiter: string = tableDelimiter(text)): TableRows {
  return tidyRows(rowsOf(partsOf(text).body, delimiter).map((row) => row.map(withoutGuard)))
}
