import { comparable } from '../../domain/reading/comparable'
import { cleanLine } from '../../domain/reading/text-policy'
import type { UnitKey } from '../../domain/paths/unit-key'
import type { RuleProfile } from '../../domain/rule-profile'
import { readCell } from '../unit-changes/read-cell'
import { cellFor } from './plan-table'

/** Words in a column that a person may have to explain, and how often they stand there. */
export interface DoubtfulWord {
  readonly words: string
  readonly count: number
  /** How they are read: an answer to be sure of, or none. */
  readonly reading: { readonly kind: 'asTyped' | 'unsure' | 'unlikely'; readonly typed: string }
}

/** How a column is understood that has been taken for one answer. */
export interface ColumnReport {
  /** Cells with something in them. */
  readonly filled: number
  readonly understood: number
  readonly doubtful: readonly DoubtfulWord[]
}

/** Reads a column as the answers to one question, and tells which words it did not understand, the commonest first. */
export function columnReport(cells: readonly string[], key: UnitKey, rules: RuleProfile): ColumnReport {
  const found = new Map<string, { words: string; count: number }>()
  for (const cell of cells) {
    const words = cleanLine(cellFor(key, cell))
    if (words === '') continue
    const known = found.get(comparable(words))
    found.set(comparable(words), { words: known?.words ?? words, count: (known?.count ?? 0) + 1 })
  }
  const doubtful: DoubtfulWord[] = []
  let filled = 0
  let understood = 0
  for (const { words, count } of found.values()) {
    const reading = readCell(key, words, rules)
    if (reading.kind === 'nothing' || reading.kind === 'tooLong') continue
    filled += count
    if (reading.kind === 'understood') understood += count
    else doubtful.push({ words, count, reading: { ...reading, kind: reading.kind } })
  }
  return { filled, understood, doubtful: doubtful.sort((a, b) => b.count - a.count) }
}
