import { matterSchema, type MatterDraft } from '../../domain/matter'
import type { MatterChange } from '../../domain/matter-change'
import { pathBelow } from '../../domain/paths/path-steps'
import { changesBetween } from '../compare/changes-between'
import { partOfMatter } from '../compare/part-of-matter'
import { alignRows } from './align-rows'
import { conflictsIn } from './conflicts-in'
import type { MergeConflict } from '../../domain/merge-conflict'
import { mergeParts } from './merge-parts'
import type { MergeChange, MergeResult } from './merge-result'
import { unitsAsOne } from './units-as-one'
import { settleMatter } from './settle-matter'

interface Sides {
  readonly mine: MatterDraft
  readonly theirs: MatterDraft
  /** The state that both began with, where it is known. */
  readonly base?: MatterDraft | null
}

/** A path and every path above it. */
const pathsTo = (path: string): readonly string[] =>
  path.split('.').map((_step, at, steps) => steps.slice(0, at + 1).join('.'))

/** Tells of a change whether it is told as a conflict already: at its place, above it or inside it. */
function openIn(conflicts: readonly MergeConflict[]): (change: MatterChange) => boolean {
  const orders = new Set(conflicts.filter(({ kind }) => kind === 'order').map(({ path }) => path))
  const values = conflicts.filter(({ kind }) => kind === 'value').map(({ path }) => path)
  const [at, above] = [new Set(values), new Set(values.flatMap(pathsTo))]
  return ({ kind, path }) => {
    // A unit that is asked about is so in whichever list it lies.
    const place = path.replace(/^removedUnits\./, 'units.')
    return kind === 'moved' ? orders.has(path) : above.has(place) || pathsTo(place).some((each) => at.has(each))
  }
}

/** What the merge does to my side, then what it would do to theirs: my own changes, which stay. */
function changesOf(
  merged: MatterDraft,
  { mine, theirs }: Sides,
  conflicts: readonly MergeConflict[]
): readonly MergeChange[] {
  const [taken, kept] = [changesBetween(mine, merged), changesBetween(theirs, merged)]
  const placeOf = ({ kind, path }: MatterChange): string => `${kind === 'moved' ? 'moved' : 'value'} ${path}`
  const isOpen = openIn(conflicts)
  const [inTaken, inKept] = [new Set(taken.map(placeOf)), new Set(kept.map(placeOf))]
  return [
    ...taken.map((change): MergeChange => ({ ...change, from: inKept.has(placeOf(change)) ? 'both' : 'theirs' })),
    ...kept
      .filter((change) => !inTaken.has(placeOf(change)) && !isOpen(change))
      .map((change): MergeChange => ({ ...change, from: 'mine' }))
  ]
}

/** Lists and texts that would grow past the limits of a matter if both sides were taken in; empty where none would. */
function overLimit(merged: MatterDraft): readonly string[] {
  const parsed = matterSchema.safeParse(merged)
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path }) =>
        path
          .slice(0, path[0] === 'units' ? 1 : 2)
          .map(String)
          .reduce(pathBelow, '')
      )
}

/**
 * Merges a colleague's copy of a matter field by field. With the state that both began with, what one side changed is
 * taken; without it, what is empty on one side is filled. The rest is conflicts, for a person to decide.
 */
export function mergeMatters(sides: Sides): MergeResult {
  const once = merge(sides, new Set())
  const wholes = overLimit(once.merged)
  return wholes.length === 0 ? once : merge(sides, new Set(wholes))
}

function merge({ mine, theirs, base = null }: Sides, wholes: ReadonlySet<string>): MergeResult {
  const aligned = alignRows(mine, theirs, base)
  const parts = {
    mine: partOfMatter(mine),
    theirs: partOfMatter(aligned.theirs),
    base: aligned.base ? partOfMatter(aligned.base) : undefined
  }
  const open = unitsAsOne(mergeParts(parts, '', wholes), parts)
  const sides = { mine, theirs: aligned.theirs }
  const merged = settleMatter(open, sides, () => 'mine')
  const conflicts = conflictsIn(open)
  return { merged, changes: changesOf(merged, sides, conflicts), conflicts, open, sides }
}
