import type { ReactNode } from 'react'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import type { ColumnKey, UnitColumn } from '../../../shared/exchange/unit-changes/unit-column'
import { PlainChoice } from '../../parts/fields/plain-choice'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import tableDialogStyles from './table-dialog.module.css'

interface Props {
  rows: TableRows
  hasHeadings: boolean
  known: readonly UnitColumn[]
  columns: readonly (ColumnKey | null)[]
  onChoose: (place: number, key: ColumnKey | null) => void
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text)

function columnName(rows: TableRows, place: number, hasHeadings: boolean): string {
  const heading = (rows[0]?.[place] ?? '').trim()
  if (hasHeadings && heading !== '') return shortened(heading)
  const sample = rows.slice(hasHeadings ? 1 : 0).find((row) => (row[place] ?? '').trim() !== '')?.[place] ?? ''
  return `Kolumn ${place + 1}${sample === '' ? '' : `, till exempel ”${shortened(sample.trim())}”`}`
}

/** What each column of a table holds; what was not recognised can be chosen, or left. */
export function ColumnChoices({ rows, hasHeadings, known, columns, onChoose }: Props): ReactNode {
  const isFree = (key: ColumnKey, place: number): boolean => columns.every((each, at) => at === place || each !== key)
  return (
    <div className={`${fieldGroupStyles.fields} ${tableDialogStyles.fields}`}>
      {columns.map((column, place) => (
        <PlainChoice
          // A column is told by its place alone.
          key={place}
          label={columnName(rows, place, hasHeadings)}
          value={column ?? ''}
          empty="Tas inte in"
          choices={known
            .filter(({ key }) => isFree(key, place))
            .map(({ key, heading }) => ({ value: key, words: heading }))}
          onChange={(value) => onChoose(place, known.find(({ key }) => key === value)?.key ?? null)}
        />
      ))}
    </div>
  )
}
