import { useState } from 'react'
import { readTable, tableDelimiter, type TableRows } from '../../../shared/exchange/unit-table/read-table'
import type { TableContent } from '../../../shared/exchange/unit-table/table-content'

export interface TableSource {
  rows: TableRows
  /** The sign between the cells of a text; null for a workbook. */
  delimiter: string | null
  setDelimiter: (sign: string) => void
  sheets: readonly string[]
  sheet: number
  setSheet: (place: number) => void
}

/** The first sheet with more than a few words: a front page comes before the list in many workbooks. */
const likelySheet = (content: TableContent): number => {
  if (content.kind === 'text') return 0
  const place = content.sheets.findIndex(({ rows }) => rows.filter((row) => row.length > 1).length > 1)
  return Math.max(0, place)
}

/** The rows of a table, from the sheet and by the sign that a person has chosen. */
export function useTableSource(content: TableContent): TableSource {
  const [sheet, setSheet] = useState(() => likelySheet(content))
  const [cut, setCut] = useState<{ delimiter: string; rows: TableRows } | null>(null)
  const common = { sheet, setSheet, setDelimiter: () => undefined }
  if (content.kind === 'sheets') {
    const rows = content.sheets[sheet]?.rows ?? []
    return { ...common, rows, delimiter: null, sheets: content.sheets.map(({ name }) => name) }
  }
  return {
    ...common,
    rows: cut?.rows ?? content.rows,
    delimiter: cut?.delimiter ?? tableDelimiter(content.text),
    setDelimiter: (delimiter) => setCut({ delimiter, rows: readTable(content.text, delimiter) }),
    sheets: []
  }
}
