import type { WordChange } from '../../domain/report-against-minutes'

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

type SameWord = (one: string | undefined, other: string | undefined) => boolean

const asWritten: SameWord = (one, other) => one === other

/** How many words two texts have in common from each pair of places on. */
function commonFrom(one: string[], other: string[], isSame: SameWord): number[][] {
  const common = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const longest = Math.max(at(row + 1, column), at(row, column + 1))
      common[row]?.splice(column, 1, isSame(one[row], other[column]) ? at(row + 1, column + 1) + 1 : longest)
    }
  }
  return common
}

const joined = (changes: WordChange[]): WordChange[] =>
  changes.reduce<WordChange[]>((runs, { kind, text }) => {
    const last = runs.at(-1)
    if (last?.kind !== kind) return [...runs, { kind, text }]
    return [...runs.slice(0, -1), { kind, text: `${last.text} ${text}` }]
  }, [])

/** What one text says differently from another, word by word; words that are the same stand as the second text has them. */
export function wordChanges(from: string, to: string, isSame = asWritten): WordChange[] {
  const [one, other] = [wordsOf(from), wordsOf(to)]
  const common = commonFrom(one, other, isSame)
  const changes: WordChange[] = []
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const [struck, added] = [one[row], other[column]]
    if (struck !== undefined && added !== undefined && isSame(struck, added)) {
      changes.push({ kind: 'same', text: added })
      row += 1
      column += 1
    } else if (struck !== undefined && (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? -1)) {
      changes.push({ kind: 'struck', text: struck })
      row += 1
    } else {
      changes.push({ kind: 'added', text: added ?? '' })
      column += 1
    }
  }
  return joined(changes)
}
