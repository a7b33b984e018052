import type { SectionText, TextBlock, TextInline } from '../section-text'

const said = (inlines: readonly TextInline[]): string =>
  inlines.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('')

/** A row of a table on one line, as it was typed. */
export const rowLine = (cells: readonly (string | readonly TextInline[])[]): string =>
  cells.map((cell) => (typeof cell === 'string' ? cell : said(cell)).replaceAll('\n', ' ')).join('; ')

function linesOf(block: TextBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return said(block.content).split('\n')
    case 'list':
      return block.items.flatMap((item) => said(item).split('\n'))
    case 'table':
      return [block.header, ...block.rows].map(rowLine)
  }
}

/** A section's text line by line, without its marks; a row of a table is one line. */
export const sectionLines = (text: SectionText): readonly string[] => text.flatMap(linesOf)
