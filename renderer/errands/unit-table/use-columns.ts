import { useCallback, useMemo, useState } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { UnitKey } from '../../../shared/domain/paths/unit-key'
import { withMeaning, type Meanings } from '../../../shared/exchange/unit-table/column-meanings'
import { guessColumns } from '../../../shared/exchange/unit-table/guess-columns'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import { unitColumns, type ColumnKey, type UnitColumn } from '../../../shared/exchange/unit-changes/unit-column'

export interface Columns {
  known: readonly UnitColumn[]
  columns: readonly (ColumnKey | null)[]
  headingRow: number | null
  setHeadingRow: (place: number | null) => void
  choose: (place: number, key: ColumnKey | null) => void
  meanings: Meanings
  /** Says once for all rows what a word means; null takes it back. */
  explain: (key: UnitKey, words: string, meaning: string | null) => void
  isTouched: boolean
}

const none: ReadonlyMap<number, ColumnKey | null> = new Map()

/** What a table's columns hold: as recognised, and as the person has chosen. */
export function useColumns(rows: TableRows, rules: RuleProfile): Columns {
  const [wished, setWished] = useState<{ rows: TableRows; place: number | null } | null>(null)
  const [chosen, setChosen] = useState({ rows, map: none })
  const [meanings, setMeanings] = useState<Meanings>(new Map())
  const known = useMemo(() => unitColumns(rules), [rules])
  // What was said of the columns of another sheet says nothing of these.
  const place = wished?.rows === rows ? wished.place : undefined
  const here = chosen.rows === rows ? chosen.map : none
  const guess = useMemo(() => guessColumns(rows, rules, place), [rows, rules, place])
  const columns = useMemo(
    () => guess.columns.map((column, at) => (here.has(at) ? (here.get(at) ?? null) : column)),
    [guess, here]
  )
  const choose = useCallback(
    (at: number, key: ColumnKey | null) =>
      setChosen((now) => ({ rows, map: new Map([...(now.rows === rows ? now.map : []), [at, key]]) })),
    [rows]
  )
  const setHeadingRow = useCallback(
    (at: number | null) => {
      setWished({ rows, place: at })
      setChosen({ rows, map: none })
    },
    [rows]
  )
  const explain = useCallback(
    (key: UnitKey, words: string, meaning: string | null) =>
      setMeanings((now) => withMeaning(now, key, words, meaning)),
    []
  )
  const isTouched = here.size + meanings.size > 0 || place !== undefined
  return { known, columns, headingRow: guess.headingRow, setHeadingRow, choose, meanings, explain, isTouched }
}
