import { strFromU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { tidyRows } from '../../shared/exchange/unit-table/read-table'
import type { TableRefusal, TableSheet } from '../../shared/exchange/unit-table/table-content'
import { failed, succeeded, type Result } from '../../shared/result'
import { isWithinReach } from './is-within-reach'
import { openZip, type Zip } from '../zip/open-zip'
import type { ZipRefusal } from '../zip/zip-refusal'

/** Sheets, rows and cells of a row beyond these are not looked at; a matter holds five hundred units. */
const mostSheets = 50
const mostRows = 5_000
const mostCells = 200

const refusals: Record<ZipRefusal, TableRefusal> = {
  'not-zip': 'damaged',
  encrypted: 'unusual',
  'too-many-parts': 'unusual',
  'too-large-inside': 'too-large-inside',
  'too-dense': 'unusual',
  'unsafe-name': 'unusual',
  damaged: 'damaged'
}

/** A day as Swedes write it, with its time where it has one. */
function dayWords(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}

function cellWords(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : dayWords(value)
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej'
  return typeof value === 'string' ? value : ''
}

/** What another program than Excel, or another kind of document, has packed in the same way. */
function otherKind({ names }: Zip): TableRefusal | undefined {
  if (names.includes('xl/workbook.xml')) return undefined
  if (names.includes('mimetype') && names.includes('content.xml')) return 'open-document'
  return names.some((name) => name.endsWith('.iwa')) ? 'numbers' : 'no-workbook'
}

/** Parts that no cell stands in, which are left out: the colours of a theme are written as places of cells are. */
const besides = /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|diagrams|externalLinks|pivot\w*))\//

/** The parts that were unpacked within bounds, packed anew without being pressed together. */
function repacked({ names, read }: Zip): Result<Uint8Array, TableRefusal> {
  const parts: Record<string, Uint8Array> = {}
  for (const name of names.filter((each) => /\.(?:xml|rels)$/.test(each) && !besides.test(each))) {
    const part = read(name)
    if (part?.ok === false) return failed(refusals[part.problem])
    if (part && !isWithinReach(strFromU8(part.value))) return failed('out-of-reach')
    if (part) parts[name] = part.value
  }
  return succeeded(zipSync(parts, { level: 0 }))
}

/** The sheets of a workbook of Excel, cells in the words that they show; no formula is reckoned. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly TableSheet[], TableRefusal>> {
  const zip = openZip(bytes)
  if (!zip.ok) return failed(refusals[zip.problem])
  const other = otherKind(zip.value)
  if (other) return failed(other)
  const parts = repacked(zip.value)
  if (!parts.ok) return parts
  try {
    const sheets = await readXlsxFile(new Uint8Array(parts.value).buffer)
    return succeeded(
      sheets.slice(0, mostSheets).map(({ sheet, data }) => ({
        name: sheet,
        rows: tidyRows(data.slice(0, mostRows).map((row) => row.slice(0, mostCells).map(cellWords)))
      }))
    )
  } catch {
    return failed('damaged')
  }
}
