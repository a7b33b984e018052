import { sameValue } from '../compare/same-value'
import type { MergedOrder } from './merged-part'

interface Orders {
  readonly base: readonly string[] | undefined
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

const only = (order: readonly string[], kept: ReadonlySet<string>): readonly string[] =>
  order.filter((name) => kept.has(name))

/** The rows of one side alone, each group under the common row that it follows; the first group under none. */
function loneGroups(order: readonly string[], common: ReadonlySet<string>): Map<string | null, readonly string[]> {
  const groups = new Map<string | null, string[]>()
  let after: string | null = null
  for (const name of order) {
    if (common.has(name)) after = name
    else groups.set(after, [...(groups.get(after) ?? []), name])
  }
  return groups
}

/** Puts the rows of either side alone where they stood on that side; of two groups at one place the order is by name. */
function withLone(skeleton: readonly string[], { mine, theirs }: Orders): readonly string[] {
  const common = new Set(skeleton)
  const groups = [loneGroups(mine, common), loneGroups(theirs, common)]
  const after = (name: string | null): readonly string[] =>
    groups
      .map((side) => side.get(name) ?? [])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
      .flat()
  return [...after(null), ...skeleton.flatMap((name) => [name, ...after(name)])]
}

/** Whether a side put rows that were there before in another order. */
const moved = (base: readonly string[], side: readonly string[]): boolean => {
  const [inBase, inSide] = [new Set(base), new Set(side)]
  return !sameValue(only(base, inSide), only(side, inBase))
}

/** The order in which a merged list stands: that of the side that changed it, or one of each where both did. */
export function mergeOrder({ base, mine, theirs }: Orders, path: string, ordered: boolean): MergedOrder {
  const inTheirs = new Set(theirs)
  const common = new Set(mine.filter((name) => inTheirs.has(name)))
  const [ofMine, ofTheirs] = [only(mine, common), only(theirs, common)]
  const settled = (skeleton: readonly string[]): MergedOrder => ({
    kind: 'settled',
    order: withLone(skeleton, { base, mine, theirs })
  })
  if (sameValue(ofMine, ofTheirs)) return settled(ofMine)
  if (!ordered) return settled(ofMine.join('\n') < ofTheirs.join('\n') ? ofMine : ofTheirs)
  const before = base && only(base, common)
  const [mineMoved, theirsMoved] = before ? [moved(before, ofMine), moved(before, ofTheirs)] : [true, true]
  if (mineMoved !== theirsMoved) return settled(mineMoved ? ofMine : ofTheirs)
  const [whenMine, whenTheirs] = [withLone(ofMine, { base, mine, theirs }), withLone(ofTheirs, { base, mine, theirs })]
  const conflict = { kind: 'order' as const, path, mine: ofMine, theirs: ofTheirs, ...(before && { base: before }) }
  return { kind: 'open', conflict, mine: whenMine, theirs: whenTheirs }
}
