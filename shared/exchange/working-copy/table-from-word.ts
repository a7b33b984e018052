import { cleanInlines } from '../../domain/answers/clean-inlines'
import { tableLimits, type TextInline, type TextTable } from '../../domain/section-text'
import { cleanLine } from '../../domain/reading/text-policy'
import { trimmedInlines } from './trimmed-inlines'
import type { WordParagraph } from './word-text'

type Cells = readonly (readonly TextInline[])[]

/** Several paragraphs of a cell are lines of it. */
function cellsOf(row: readonly WordParagraph[], columns: number): Cells {
  const cells: TextInline[][] = Array.from({ length: columns }, () => [])
  for (const { content, column } of row) {
    const cell = cells[column ?? 0]
    const own = trimmedInlines(cleanInlines(content))
    if (own.length > 0) cell?.push(...(cell.length > 0 ? [{ type: 'break' as const }] : []), ...own)
  }
  return cells
}

const said = (inlines: readonly TextInline[]): string =>
  cleanLine(inlines.map((inline) => (inline.type === 'break' ? ' ' : inline.text)).join(''))

/** The paragraphs of one table of Word as a table whose first row names its columns; undefined where a section holds none so large. */
export function tableFromWord(paragraphs: readonly WordParagraph[]): TextTable | undefined {
  const byRow = new Map<number, WordParagraph[]>()
  for (const paragraph of paragraphs) {
    const row = byRow.get(paragraph.row ?? 0)
    if (row) row.push(paragraph)
    else byRow.set(paragraph.row ?? 0, [paragraph])
  }
  const columns = paragraphs.reduce((most, { column }) => Math.max(most, (column ?? 0) + 1), 0)
  if (columns > tableLimits.columns || byRow.size - 1 > tableLimits.rows) return undefined
  const [names = [], ...rows] = [...byRow.values()].map((row) => cellsOf(row, columns))
  return { type: 'table', header: names.map(said), rows }
}
