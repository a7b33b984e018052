import Papa from 'papaparse'
import type { MatterDraft } from '../../domain/matter'
import { cleanText } from '../../domain/text-policy'
import type { Unit } from '../../domain/unit'
import { cellWords } from '../../text/cell-words'
import { typedOfUnit } from '../../domain/unit-key'
import { withGuard } from './formula-guard'
import { unitColumns, type ColumnKey } from './unit-column'

export type TableForm = 'csv' | 'clipboard'

const delimiters: Record<TableForm, string> = { csv: ';', clipboard: '\t' }

/** Excel in Swedish opens a CSV file whose cells stand apart by semicolons, and reads it as UTF-8 when it begins with the mark. */
const mark: Record<TableForm, string> = { csv: '\uFEFF', clipboard: '' }

/** All units as a table that a spreadsheet opens, and that `readTable` reads back. */
export function writeTable({ units, rules }: MatterDraft, form: TableForm): string {
  const columns = unitColumns(rules)
  const cell = (unit: Unit, key: ColumnKey): string =>
    key === 'id' ? unit.id : withGuard(cleanText(cellWords(key, typedOfUnit(unit, key), rules)))
  const rows = [columns.map(({ heading }) => withGuard(heading)), ...units.map((unit) => columns.map(({ key }) => cell(unit, key)))]
  const newline = '\r\n'
  return `${mark[form]}${Papa.unparse(rows, { delimiter: delimiters[form], newline })}${newline}`
}
