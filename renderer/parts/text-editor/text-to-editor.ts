import type { Node } from 'prosemirror-model'
import type { SectionText, TextBlock, TextInline, TextTable } from '../../../shared/domain/section-text'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { cleanInlines } from '../../../shared/domain/answers/clean-inlines'
import { textSchema } from './text-schema'

const {
  doc,
  paragraph,
  list,
  item,
  table,
  column,
  table_row,
  table_cell,
  table_header,
  break: lineBreak
} = textSchema.nodes
const { bold, italic } = textSchema.marks

function inlineNode(inline: TextInline): Node {
  if (inline.type === 'break') return lineBreak.create()
  const marks = [...(inline.bold ? [bold.create()] : []), ...(inline.italic ? [italic.create()] : [])]
  return textSchema.text(inline.text, marks)
}

const paragraphNode = (content: readonly TextInline[]): Node =>
  paragraph.create(null, cleanInlines(content).map(inlineNode))

function columnNode(typed: string): Node {
  const name = cleanLine(typed)
  return table_header.create(null, column.create(null, name === '' ? [] : textSchema.text(name)))
}

/** A table in the editor: a row of names, then the rows of cells. */
export const tableNode = ({ header, rows }: Pick<TextTable, 'header' | 'rows'>): Node =>
  table.create(null, [
    table_row.create(null, header.map(columnNode)),
    ...rows.map((cells) =>
      table_row.create(
        null,
        cells.map((cell) => table_cell.create(null, paragraphNode(cell)))
      )
    )
  ])

function blockNodes(block: TextBlock): readonly Node[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphNode(block.content)]
    case 'list': {
      const items = block.items.map((content) => item.create(null, paragraphNode(content)))
      return items.length === 0 ? [] : [list.create({ ordered: block.ordered }, items)]
    }
    case 'table':
      return [tableNode(block)]
  }
}

/** The editor's document for a section's text; a text without blocks is an empty paragraph to write in. */
export function textToEditor(text: SectionText): Node {
  const blocks = text.flatMap(blockNodes)
  return doc.create(null, blocks.length === 0 ? paragraph.create() : blocks)
}
