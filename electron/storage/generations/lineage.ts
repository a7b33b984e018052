import type { StoredState } from './stored-state'

/** How the states of a series come from one another. */
export interface Lineage {
  /** The newest state and those that it is known to come from. */
  readonly line: readonly StoredState[]
  /** States that the one above them was not made from: they came late from another machine, and nobody has seen them here. */
  readonly beside: readonly StoredState[]
  /** What must be kept for that to be seen: the states beside, and the two that they lie between. */
  readonly held: ReadonlySet<number>
}

/** States of an earlier version name none that they come from: each was made from the one before it. */
export function lineageOf(states: readonly StoredState[]): Lineage {
  const newestFirst = [...states].sort((a, b) => b.generation - a.generation)
  const line: StoredState[] = []
  const beside: StoredState[] = []
  const held = new Set<number>()
  let isCertain = true
  let at = 0
  while (at < newestFirst.length) {
    const state = newestFirst[at]
    if (!state) break
    if (isCertain) line.push(state)
    const parent = parentOf(state, newestFirst, at)
    if (parent === -1) isCertain = false
    const between = newestFirst.slice(at + 1, Math.max(parent, at + 1))
    const parentState = newestFirst[parent]
    if (between.length > 0 && parentState) {
      beside.push(...between)
      for (const { generation } of [state, ...between, parentState]) held.add(generation)
    }
    at = Math.max(parent, at + 1)
  }
  return { line, beside, held }
}

/** -1 where it has been pruned. */
function parentOf({ after }: StoredState, newestFirst: readonly StoredState[], at: number): number {
  if (after === undefined) return at + 1
  return newestFirst.findIndex(({ seal }, place) => place > at && seal === after)
}
