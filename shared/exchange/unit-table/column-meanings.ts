import { comparable } from '../../domain/reading/comparable'
import type { UnitKey } from '../../domain/paths/unit-key'
import type { ColumnKey } from '../unit-changes/unit-column'

/** What a person has said that a column's words mean, once for all rows: answers by column and word; an empty one for none. */
export type Meanings = ReadonlyMap<string, string>

const meaningKey = (column: ColumnKey, cell: string): string => `${column}\n${comparable(cell)}`

export const meaningOf = (meanings: Meanings | undefined, column: ColumnKey, cell: string): string | undefined =>
  meanings?.get(meaningKey(column, cell))

/** The meanings with one more, or without it where `meaning` is null. */
export function withMeaning(meanings: Meanings, column: UnitKey, cell: string, meaning: string | null): Meanings {
  const key = meaningKey(column, cell)
  const others = [...meanings].filter(([each]) => each !== key)
  return new Map(meaning === null ? others : [...others, [key, meaning]])
}
