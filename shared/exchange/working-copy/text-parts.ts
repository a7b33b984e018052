import type { WordParagraph } from './word-text'

interface Part {
  readonly isTable: boolean
  readonly paragraphs: readonly WordParagraph[]
}

/** Tables, and what stands between them. */
export function textParts(paragraphs: readonly WordParagraph[]): readonly Part[] {
  const isTable = paragraphs.map(({ row }) => row !== null)
  const starts = isTable.flatMap((is, index) => (index === 0 || is !== isTable[index - 1] ? [index] : []))
  return starts.map((from, index) => ({
    isTable: isTable[from] === true,
    paragraphs: paragraphs.slice(from, starts[index + 1])
  }))
}
