import type { PlacedWord } from './page-words'

/** Words of about the same height on the page are one line, whatever their size. */
const sameLine = 3

export interface PageLine {
  text: string
  top: number
  bottom: number
}

/** Words as the lines that they stand in, from the top down and from left to right. */
export function pageLines(words: readonly PlacedWord[]): PageLine[] {
  const rows: PlacedWord[][] = []
  for (const word of [...words].sort((one, other) => one.bottom - other.bottom)) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.bottom ?? 0) - word.bottom) < sameLine) row.push(word)
    else rows.push([word])
  }
  return rows.map((row) => ({
    text: row
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join(' '),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom))
  }))
}
