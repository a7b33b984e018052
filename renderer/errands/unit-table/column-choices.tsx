import { useMemo, type ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { columnReport } from '../../../shared/exchange/unit-table/column-report'
import { rowsOfUnits } from '../../../shared/exchange/unit-table/plan-table'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import type { ColumnKey } from '../../../shared/exchange/unit-changes/unit-column'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { reportWords } from './column-words'
import { MeaningChoices } from './meaning-choices'
import type { Columns } from './use-columns'
import styles from './column-choices.module.css'

interface Props {
  rows: TableRows
  rules: RuleProfile
  read: Columns
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text)

function columnName(rows: TableRows, place: number, headingRow: number | null): string {
  const heading = headingRow === null ? '' : (rows[headingRow]?.[place] ?? '').trim()
  if (heading !== '') return shortened(heading)
  const sample = rows.slice((headingRow ?? -1) + 1).find((row) => (row[place] ?? '').trim() !== '')?.[place] ?? ''
  return `Kolumn ${place + 1}${sample === '' ? '' : `, till exempel ”${shortened(sample.trim())}”`}`
}

/** What each column of a table is taken for, how far its answers are understood, and a way to mend it at once. */
export function ColumnChoices({ rows, rules, read }: Props): ReactNode {
  const { known, columns, headingRow, choose, meanings, explain } = read
  const reports = useMemo(() => {
    const listed = rowsOfUnits(rows, headingRow)
    return columns.map((key, place) =>
      key === null || key === 'id'
        ? null
        : columnReport(
            listed.map(([, row]) => row[place] ?? ''),
            key,
            rules
          )
    )
  }, [rows, rules, columns, headingRow])
  const isFree = (key: ColumnKey, place: number): boolean => columns.every((each, at) => at === place || each !== key)
  return (
    <ul className={styles.columns} aria-label="Tabellens kolumner">
      {columns.map((column, place) => {
        const report = reports[place]
        return (
          // A column is told by its place alone.
          <li key={place}>
            <PlainChoice
              label={columnName(rows, place, headingRow)}
              value={column ?? ''}
              empty="Tas inte in"
              hint={report ? reportWords(report) : null}
              choices={known
                .filter(({ key }) => isFree(key, place))
                .map(({ key, heading }) => ({ value: key, words: heading }))}
              onChange={(value) => choose(place, known.find(({ key }) => key === value)?.key ?? null)}
            />
            {report && column !== null && column !== 'id' && report.doubtful.length > 0 && (
              <MeaningChoices
                column={column}
                words={report.doubtful}
                rules={rules}
                meanings={meanings}
                onExplain={explain}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
