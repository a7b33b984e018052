import { readTable, type TableRows } from '../../shared/exchange/unit-table/read-table'
import { succeeded, type Result } from '../../shared/result'
import { decodeTable } from './decode-table'

/** Largest CSV file, in bytes; five hundred units with all their answers written out are less than a tenth of it. */
export const largestTable = 5 * 1024 * 1024

export const readTableFile = (bytes: Uint8Array): Result<TableRows, never> => succeeded(readTable(decodeTable(bytes)))
