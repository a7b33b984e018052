import type { ReactNode } from 'react'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import { PlainChoice } from '../../parts/fields/plain-choice'
import type { TableSource } from './use-table-source'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

interface Props {
  source: TableSource
  headingRow: number | null
  onHeadingRow: (place: number | null) => void
}

const signs = [
  { value: ';', words: 'Semikolon' },
  { value: ',', words: 'Komma' },
  { value: '\t', words: 'Tabb' },
  { value: '|', words: 'Lodstreck' }
]
const rowsOffered = 20
const none = 'none'

const rowWords = (row: readonly string[], place: number): string => {
  const words = row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
  return `Rad ${place + 1}: ${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}`
}

const headingChoices = (rows: TableRows) =>
  rows
    .slice(0, rowsOffered)
    .flatMap((row, place) => (row.length === 0 ? [] : [{ value: String(place), words: rowWords(row, place) }]))

/** Where in a file the table stands, and how its cells are told apart. */
export const SourceChoices = ({ source, headingRow, onHeadingRow }: Props): ReactNode => (
  <div className={fieldGroupStyles.fields}>
    {source.sheets.length > 1 && (
      <PlainChoice
        label="Blad"
        value={String(source.sheet)}
        choices={source.sheets.map((name, place) => ({ value: String(place), words: name }))}
        onChange={(value) => source.setSheet(Number(value))}
      />
    )}
    {source.delimiter !== null && (
      <PlainChoice
        label="Tecken mellan cellerna"
        value={source.delimiter}
        choices={signs}
        onChange={source.setDelimiter}
      />
    )}
    <PlainChoice
      label="Rubrikerna står på"
      value={headingRow === null ? none : String(headingRow)}
      choices={[...headingChoices(source.rows), { value: none, words: 'Tabellen har inga rubriker' }]}
      onChange={(value) => onHeadingRow(value === none ? null : Number(value))}
    />
  </div>
)
