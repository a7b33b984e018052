import Papa from 'papaparse'
import type { MatterDraft } from '../../domain/matter'
import { cleanText } from '../../domain/reading/text-policy'
import type { RuleProfile } from '../../domain/rule-profile'
import type { Unit } from '../../domain/unit'
import { classStanding } from '../../rules/rule-standing'
import { rulesOf } from '../../rules/rules-of'
import { cellWords } from '../../text/fields/cell-words'
import { classInList } from '../../text/fields/confirmed-words'
import { typedOfUnit, type UnitKey } from '../../domain/paths/unit-key'
import { withGuard } from './formula-guard'
import { unitColumns, type ColumnKey } from '../unit-changes/unit-column'

export type TableForm = 'csv' | 'clipboard'

const delimiters: Record<TableForm, string> = { csv: ';', clipboard: '\t' }

/** Excel in Swedish opens a CSV file whose cells stand apart by semicolons, and reads it as UTF-8 when it begins with the mark. */
const mark: Record<TableForm, string> = { csv: '\uFEFF', clipboard: '' }

function cellOf(unit: Unit, key: UnitKey, rules: RuleProfile): string {
  const words = cellWords(key, typedOfUnit(unit, key), rules)
  const awardClass = key === 'awardClass' ? rules.classes.find(({ id }) => id === unit.awardClass.trim()) : undefined
  return awardClass === undefined ? words : classInList(words, classStanding(awardClass))
}

/** All units as a table that a spreadsheet opens, and that `readTable` reads back. */
export function writeTable(matter: MatterDraft, form: TableForm): string {
  const { units } = matter
  const rules = rulesOf(matter)
  const columns = unitColumns(rules)
  const cell = (unit: Unit, key: ColumnKey): string =>
    key === 'id' ? unit.id : withGuard(cleanText(cellOf(unit, key, rules)))
  const rows = [
    columns.map(({ heading }) => withGuard(heading)),
    ...units.map((unit) => columns.map(({ key }) => cell(unit, key)))
  ]
  const newline = '\r\n'
  return `${mark[form]}${Papa.unparse(rows, { delimiter: delimiters[form], newline })}${newline}`
}
