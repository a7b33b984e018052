/**
 * Two lines of states, each in the order of time, as one: what stands before a state that both have still stands before it.
 * Where they tell of two states in different orders, mine holds.
 */
export function joinedLines(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(mine)
  const before = new Map<string, string[]>()
  let waiting: string[] = []
  for (const state of theirs) {
    if (!known.has(state)) waiting.push(state)
    else if (waiting.length > 0) {
      before.set(state, [...(before.get(state) ?? []), ...waiting])
      waiting = []
    }
  }
  return [...mine.flatMap((state) => [...(before.get(state) ?? []), state]), ...waiting]
}
