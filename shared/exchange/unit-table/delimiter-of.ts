/** The signs that may stand between the cells of a table, the likeliest first. */
const delimiters = ['\t', ';', ','] as const
type Delimiter = (typeof delimiters)[number]

const linesLookedAt = 40

const outsideQuotes = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '')

/** In how many lines a sign stands as often as in most lines that have it: a comma in a title is one line of many. */
function evenness(lines: readonly string[], sign: Delimiter): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(sign).length - 1
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** The sign between the cells: the one that stands equally often in most lines. */
export function delimiterOf(text: string): Delimiter {
  const lines = outsideQuotes(text.slice(0, 100_000))
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
  const scored = delimiters.map((sign) => ({ sign, score: evenness(lines, sign) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return best === 0 ? ';' : (scored.find(({ score }) => score === best)?.sign ?? ';')
}
