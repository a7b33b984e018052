import { diffArrays } from 'diff'
import type { WordChange } from '../../domain/report-against-minutes'

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const asWritten = (one: string, other: string): boolean => one === other

/** What one text says differently from another, word by word; words that are the same stand as the second text has them. */
export const wordChanges = (from: string, to: string, isSame = asWritten): readonly WordChange[] =>
  diffArrays(wordsOf(from), wordsOf(to), { comparator: isSame }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'struck' : 'same',
    text: value.join(' ')
  }))
