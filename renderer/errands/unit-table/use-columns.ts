import { useCallback, useMemo, useState } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { guessColumns } from '../../../shared/exchange/unit-table/guess-columns'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import { unitColumns, type ColumnKey, type UnitColumn } from '../../../shared/exchange/unit-changes/unit-column'

interface Columns {
  known: readonly UnitColumn[]
  columns: readonly (ColumnKey | null)[]
  hasHeadings: boolean
  setHasHeadings: (has: boolean) => void
  choose: (place: number, key: ColumnKey | null) => void
}

/** What a table's columns hold: as recognised, and as the person has chosen. */
export function useColumns(rows: TableRows, rules: RuleProfile): Columns {
  const [wished, setWished] = useState<boolean | null>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<number, ColumnKey | null>>(new Map())
  const known = useMemo(() => unitColumns(rules), [rules])
  const guess = useMemo(() => guessColumns(rows, rules, wished), [rows, rules, wished])
  const columns = useMemo(
    () => guess.columns.map((column, place) => (chosen.has(place) ? (chosen.get(place) ?? null) : column)),
    [guess, chosen]
  )
  const choose = useCallback(
    (place: number, key: ColumnKey | null) => setChosen((now) => new Map([...now, [place, key]])),
    []
  )
  const setHasHeadings = useCallback((has: boolean) => {
    setWished(has)
    setChosen(new Map())
  }, [])
  return { known, columns, hasHeadings: guess.hasHeadings, setHasHeadings, choose }
}
