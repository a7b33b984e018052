import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { MatterChange } from '../../../../shared/domain/matter-change'
import { changesBetween } from '../../../../shared/exchange/compare/changes-between'
import { alignRows } from '../../../../shared/exchange/merge/align-rows'
import { mergeMatters } from '../../../../shared/exchange/merge/merge-matters'
import { resolveConflicts } from '../../../../shared/exchange/merge/resolve-conflicts'
import { edits, sharedMatter } from '../../../builders/edited-matter'
import { randomMatter } from '../../../builders/random-matter'

const base = randomMatter.map(sharedMatter)
const two = fc
  .tuple(base, edits('min', 300), edits('deras', 400))
  .map(([before, mine, theirs]) => ({ base: before, mine: mine(before), theirs: theirs(before) }))

const runs = { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 60) }
const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`)
const overlaps = (paths: string[], { path }: MatterChange): boolean =>
  paths.some((each) => isWithin(path, each) || isWithin(each, path))

/** What a side says that the merge does not, and that neither a conflict nor the other side's own change explains. */
function dropped(
  side: MatterDraft,
  other: MatterDraft,
  before: MatterDraft | undefined,
  conflicts: string[],
  merged: MatterDraft
): MatterChange[] {
  const changedByOther = before ? changesBetween(before, other).map(({ path }) => path) : []
  return changesBetween(side, merged).filter((change) => !overlaps([...conflicts, ...changedByOther], change))
}

describe('merging', () => {
  it('with oneself changes nothing', () => {
    fc.assert(
      fc.property(base, base, (mine, before) => {
        for (const known of [null, mine, { ...before, id: mine.id }]) {
          const { merged, changes, conflicts } = mergeMatters({ mine, theirs: structuredClone(mine), base: known })
          expect({ merged, changes, conflicts }).toEqual({ merged: mine, changes: [], conflicts: [] })
        }
      }),
      { numRuns: 30 }
    )
  })

  it('takes one side as it is where only that side changed anything', () => {
    fc.assert(
      fc.property(two, ({ base: before, theirs }) => {
        const { merged, conflicts } = mergeMatters({ mine: before, theirs, base: before })
        expect(conflicts).toEqual([])
        expect(changesBetween(theirs, merged)).toEqual([])
      }),
      runs
    )
  })

  it('comes to the same from either side where there is no conflict', () => {
    fc.assert(
      fc.property(two, ({ base: before, mine, theirs }) => {
        const here = mergeMatters({ mine, theirs, base: before })
        const there = mergeMatters({ mine: theirs, theirs: mine, base: before })
        expect(here.conflicts.length).toBe(there.conflicts.length)
        // A row that both added under one name keeps the id of the side that merges.
        const { theirs: merged } = alignRows(here.merged, there.merged, null)
        if (here.conflicts.length === 0) expect(changesBetween(here.merged, merged)).toEqual([])
      }),
      runs
    )
  })

  it('drops no field of either side unseen when the state before is known', () => {
    fc.assert(
      fc.property(two, ({ base: before, mine, theirs }) => {
        const { merged, conflicts } = mergeMatters({ mine, theirs, base: before })
        const open = conflicts.map(({ path }) => path)
        expect(dropped(theirs, mine, before, open, merged)).toEqual([])
        expect(dropped(mine, theirs, before, open, merged)).toEqual([])
      }),
      runs
    )
  })

  it('tells all it takes and all it leaves, with or without the state before', () => {
    fc.assert(
      fc.property(two, fc.boolean(), ({ base: before, mine, theirs }, known) => {
        const { merged, changes, conflicts, sides } = mergeMatters({ mine, theirs, base: known ? before : null })
        const told = changes.map(({ path }) => path)
        const open = conflicts.map(({ path }) => path)
        expect(changesBetween(mine, merged).filter((change) => !overlaps(told, change))).toEqual([])
        expect(changesBetween(sides.theirs, merged).filter((change) => !overlaps([...told, ...open], change))).toEqual(
          []
        )
      }),
      runs
    )
  })

  it('gives their words in every conflict that is decided for them', () => {
    fc.assert(
      fc.property(two, ({ base: before, mine, theirs }) => {
        const result = mergeMatters({ mine, theirs, base: before })
        const decided = resolveConflicts(result, new Map(result.conflicts.map(({ path }) => [path, 'theirs'])))
        const changedByMe = changesBetween(before, mine).map(({ path }) => path)
        expect(decided.undecided).toEqual([])
        const open = new Set(result.conflicts.map(({ path }) => path))
        const left = changesBetween(theirs, decided.merged).filter(({ path }) => open.has(path))
        expect(left.filter((change) => !overlaps(changedByMe, change))).toEqual([])
        expect(resolveConflicts(result, new Map()).merged).toEqual(result.merged)
      }),
      runs
    )
  })
})
