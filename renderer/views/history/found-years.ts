import { valueOf } from '../../../shared/domain/reading/answer'
import { readYears } from '../../../shared/domain/reading/read-number'
import type { UnitHistory } from '../../../shared/rules/history/unit-histories'

/** What the user's earlier matters know of a unit, beside what is typed about it. */
export type FoundYears =
  /** Nothing was found, which says nothing about a first time. */
  | { kind: 'notFound' }
  /** Found, but without taking part. */
  | { kind: 'notTaken' }
  | { kind: 'same'; years: readonly number[] }
  /** `years` is all that is known: what was found, and what was typed already. */
  | { kind: 'proposal'; found: readonly number[]; years: readonly number[] }

export function foundYears({ unit, found, years }: UnitHistory): FoundYears {
  if (years.length === 0) return { kind: found.length === 0 ? 'notFound' : 'notTaken' }
  const typed = unit.participation === 'earlier' ? (valueOf(readYears(unit.earlierYears)) ?? []) : []
  const all = [...new Set([...typed, ...years])].sort((a, b) => a - b)
  return unit.participation === 'earlier' && all.length === typed.length
    ? { kind: 'same', years }
    : { kind: 'proposal', found: years, years: all }
}
