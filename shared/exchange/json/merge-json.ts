import type { MergeResult } from '../merge/merge-result'

/** JSON has no word for what is not there. */
const orNull = (value: unknown): unknown => (value === undefined ? null : value)

/** A merge in the shape that scripts read. */
export const mergeJson = ({ changes, conflicts }: Pick<MergeResult, 'changes' | 'conflicts'>) => ({
  changes,
  conflicts: conflicts.map(({ path, mine, theirs, ...rest }) => ({
    path,
    mine: orNull(mine),
    theirs: orNull(theirs),
    ...('base' in rest && { base: orNull(rest.base) })
  }))
})
