import type { Problem } from '../../shared/ipc/problem'
import { readTable, type TableRows } from '../../shared/exchange/unit-table/read-table'
import { failed, succeeded, type Result } from '../../shared/result'
import { decodeTable } from './decode-table'

/** Largest CSV file, in bytes; five hundred units with all their answers written out are less than a tenth of it. */
export const largestTable = 5 * 1024 * 1024

/** Forty lines for each of five hundred units. A row costs a hundred times what it weighs in the file. */
const mostLines = 20_000

const lineEnd = 0x0a
const carriageReturn = 0x0d

/** Counted in the bytes, before anything is made of them; both signs of one line end count as one. */
function linesIn(bytes: Uint8Array): number {
  let lines = 1
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === lineEnd || (bytes[at] === carriageReturn && bytes[at + 1] !== lineEnd)) lines += 1
  }
  return lines
}

export const readTableFile = (bytes: Uint8Array, file: string): Result<TableRows, Problem> =>
  linesIn(bytes) > mostLines
    ? failed({ kind: 'table-too-long', file, most: mostLines })
    : succeeded(readTable(decodeTable(bytes)))
