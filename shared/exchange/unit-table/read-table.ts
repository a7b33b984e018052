import Papa from 'papaparse'
import { withoutGuard } from './formula-guard'

/** The rows of a table as it came: no empty rows, cells as they stand. */
export type TableRows = readonly (readonly string[])[]

const signs = ['\t', ';', ','] as const

const outsideQuotes = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '')

/** The sign between the cells: the first of tab, semicolon and comma that the first line holds. */
function delimiterOf(text: string): string {
  const [line = ''] = outsideQuotes(text.slice(0, 100_000))
    .split(/\r\n|[\r\n]/)
    .filter((each) => each.trim() !== '')
  return signs.find((sign) => line.includes(sign)) ?? ';'
}

/** Excel names the sign in a line of its own where it is not the usual one. */
const named = /^sep=(.)(?:\r\n|[\r\n])/i

/** A unit's name may begin with a quote that no quote ends: then quotes are letters like any other. */
function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse(text, { delimiter, skipEmptyLines: 'greedy' })
  return errors.some(({ type }) => type === 'Quotes')
    ? Papa.parse(text, { delimiter, quoteChar: '\u0000', skipEmptyLines: 'greedy' }).data
    : data
}

/** Reads a table from the clipboard or from a CSV file. */
export function readTable(text: string): TableRows {
  const body = text.replace(/^\uFEFF/, '')
  const sign = named.exec(body)
  const rest = sign ? body.slice(sign[0].length) : body
  const delimiter = sign?.[1] ?? delimiterOf(rest)
  return rowsOf(rest, delimiter).map((row) => row.map(withoutGuard))
}
