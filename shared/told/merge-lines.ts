import type { MatterDraft } from '../domain/matter'
import type { MatterChange } from '../domain/matter-change'
import type { MergeConflict } from '../domain/merge-conflict'
import { changeLine, conflictWords } from './change-words'

/** A merge as the lines of a report need it. */
interface Merge {
  merged: MatterDraft
  changes: readonly (MatterChange & { from: 'mine' | 'theirs' | 'both' })[]
  conflicts: readonly MergeConflict[]
  sides: { mine: MatterDraft; theirs: MatterDraft }
}

export const noDifferences = 'Inga skillnader.'

const under = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)]

/** What a merge took, what stays as it is on my side, and what somebody has to decide; one line each. */
export function mergeLines({ merged, changes, conflicts, sides: { mine, theirs } }: Merge): readonly string[] {
  if (changes.length === 0 && conflicts.length === 0) return [noDifferences]
  const taken = changes.filter(({ from }) => from !== 'mine').map((change) => changeLine(change, [mine, merged]))
  const kept = changes.filter(({ from }) => from === 'mine').map((change) => changeLine(change, [theirs, merged]))
  const open = conflicts.map((conflict) => {
    const words = conflictWords(conflict, [mine, theirs])
    return `${words.place}: ${words.mine} (min fil) eller ${words.theirs} (den andra filen)`
  })
  return [
    ...under('Tas från den andra filen:', taken),
    ...under('Står kvar från min fil:', kept),
    ...under('Ändrat på båda hållen och måste avgöras:', open)
  ]
}
