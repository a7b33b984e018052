import type { StoredState } from './stored-state'

export type Dated = Pick<StoredState, 'generation' | 'savedAt' | 'schema'>

export const newestKept = 10
const daysKept = 30

/**
 * The generations that need not be kept: all but the ten newest, the last of each of the thirty latest days on which
 * anything was saved, the last before each migration, and those that are kept for good. Days that were saved on are
 * counted, not days of the calendar, and from the newest generation: a clock that goes wrong removes nothing.
 */
export function superfluous(states: readonly Dated[], forGood: ReadonlySet<number> = new Set()): readonly number[] {
  const newestFirst = [...states].sort((a, b) => b.generation - a.generation)
  const kept = new Set([...forGood, ...newestFirst.slice(0, newestKept).map(({ generation }) => generation)])
  const lastOfDay = firstOfEach(newestFirst, ({ savedAt }) => savedAt.slice(0, 10))
  const lastOfSchema = firstOfEach(newestFirst, ({ schema }) => schema)
  for (const { generation } of [...lastOfDay.slice(0, daysKept), ...lastOfSchema]) kept.add(generation)
  return newestFirst.map(({ generation }) => generation).filter((generation) => !kept.has(generation))
}

function firstOfEach(states: readonly Dated[], key: (state: Dated) => unknown): readonly Dated[] {
  const seen = new Set<unknown>()
  return states.filter((state) => !seen.has(key(state)) && seen.add(key(state)))
}
