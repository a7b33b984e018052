import type { ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { ColumnChoices } from './column-choices'
import { columnWords } from './column-words'
import { SourceChoices } from './source-choices'
import type { Columns } from './use-columns'
import type { TableSource } from './use-table-source'
import styles from './table-dialog.module.css'

interface Props {
  source: TableSource
  read: Columns
  rules: RuleProfile
}

/** How a table is read, open where a person has to say; everything in it can be mended. */
export function TableReading({ source, read, rules }: Props): ReactNode {
  const { rows } = source
  const { columns, headingRow } = read
  const hasName = columns.includes('name') || columns.includes('id')
  const above = rows.slice(0, headingRow ?? 0).filter((row) => row.length > 0).length
  return (
    <details className={styles.reading} open={headingRow === null || !hasName || columns.includes(null)}>
      <summary>
        {columnWords({ rows, columns, headingRow })}
        {above > 0 && ` ${above === 1 ? 'En rad' : `${above} rader`} ovanför rubrikerna hoppas över.`}
      </summary>
      <div className={styles.parts}>
        <SourceChoices source={source} headingRow={headingRow} onHeadingRow={read.setHeadingRow} />
        <ColumnChoices rows={rows} rules={rules} read={read} />
      </div>
    </details>
  )
}
