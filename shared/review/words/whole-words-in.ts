const word = /(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}-])/gu
/** A part of a broken word stands once; a word that stands more often, or is long, is a word of its own. */
const fewestTimes = 2

/** The words that texts hold whole, in small letters, each at least twice or else the longer ones. */
export function wholeWordsIn(texts: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const text of texts) {
    for (const [found] of text.matchAll(word)) {
      const folded = found.toLowerCase()
      times.set(folded, (times.get(folded) ?? 0) + 1)
    }
  }
  return new Set([...times].flatMap(([found, count]) => (count >= fewestTimes || found.length >= 10 ? [found] : [])))
}
