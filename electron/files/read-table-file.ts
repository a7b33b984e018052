import { readTable } from '../../shared/exchange/unit-table/read-table'
import type { TableContent, TableRefusal } from '../../shared/exchange/unit-table/table-content'
import { failed, succeeded, type Result } from '../../shared/result'
import { decodeTable } from './decode-table'
import { readWorkbook } from './read-workbook'

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

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
const zipMark = [0x50, 0x4b, 0x03, 0x04]
/** Excel until 2003, and every workbook under a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0]

/** A table, told by what is in the file and not by what it is called: a workbook of Excel, or text. */
export async function readTableFile(bytes: Uint8Array): Promise<Result<TableContent, TableRefusal>> {
  if (begins(bytes, compoundMark)) return failed('old-excel')
  if (begins(bytes, zipMark)) {
    const sheets = await readWorkbook(bytes)
    return sheets.ok ? succeeded({ kind: 'sheets', sheets: sheets.value }) : sheets
  }
  if (linesIn(bytes) > mostLines) return failed('too-many-lines')
  const { text, lettering } = decodeTable(bytes)
  return succeeded({ kind: 'text', text, rows: readTable(text), lettering })
}
