import type { ClausePair } from '../domain/report-against-minutes'
import { wordChanges } from '../text/language/word-changes'

/** Two clauses with fewer words than this share in common are not the same clause worded anew. */
const leastAlike = 0.5

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The share of words that two clauses have in common. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), new Set(wordsOf(other))]
  const shared = words.filter((word) => others.has(word)).length
  return (2 * shared) / Math.max(1, words.length + others.size)
}

/** For each decided clause the proposed one that it answers: first those that are the same, then the most alike. */
function partners(proposed: readonly string[], decided: readonly string[]): readonly (number | undefined)[] {
  const taken = new Set<number>()
  const take = (at: number | undefined): number | undefined => {
    if (at !== undefined) taken.add(at)
    return at
  }
  const free = (): readonly number[] => proposed.map((_, at) => at).filter((at) => !taken.has(at))
  const same = decided.map((clause) => take(free().find((at) => proposed[at] === clause)))
  return decided.map((clause, index) => {
    if (same[index] !== undefined) return same[index]
    const likely = free()
      .map((at) => ({ at, like: likeness(proposed[at] ?? '', clause) }))
      .sort((a, b) => b.like - a.like)[0]
    return take(likely !== undefined && likely.like >= leastAlike ? likely.at : undefined)
  })
}

/** A comma, or the way in which a list is set, is no change of what was decided. */
const saysTheSame = (one = '', other = ''): boolean => bare(one) === bare(other)
const bare = (word: string): string => word.replace(/^[”"(]+|[”"),;:.]+$/gu, '')

function pairOf(proposed: string, decided: string): ClausePair {
  const words = wordChanges(proposed, decided, saysTheSame)
  return words.every(({ kind }) => kind === 'same')
    ? { kind: 'same', proposed, decided }
    : { kind: 'changed', proposed, decided, words }
}

/** The proposal and the decision side by side, in the order of the decision, each struck clause where it stood. */
export function clausePairs(proposed: readonly string[], decided: readonly string[]): readonly ClausePair[] {
  const partner = partners(proposed, decided)
  const struck = proposed.flatMap((clause, at) => (partner.includes(at) ? [] : [{ at, clause }]))
  const struckBefore = (from: number, to: number): readonly ClausePair[] =>
    struck.filter(({ at }) => at >= from && at < to).map(({ clause }) => ({ kind: 'struck', proposed: clause }))
  let told = 0
  const pairs = decided.flatMap((clause, index): readonly ClausePair[] => {
    const at = partner[index]
    if (at === undefined) return [{ kind: 'added', decided: clause }]
    const before = struckBefore(told, at)
    told = Math.max(told, at)
    return [...before, pairOf(proposed[at] ?? '', clause)]
  })
  return [...pairs, ...struckBefore(told, proposed.length)]
}
