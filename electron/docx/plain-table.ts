import { betweenColumns, cellRoom } from './parts/table-styles'
import { paragraphOf } from './paragraph'
import { style } from './styles'
import { tag, type Markup } from './xml/markup'

const width = (name: string, size: number): Markup => tag(name, { 'w:w': size, 'w:type': 'dxa' })

export const gridMarkup = (widths: readonly number[]): Markup =>
  tag('w:tblGrid', {}, ...widths.map((size) => tag('w:gridCol', { 'w:w': size })))

/** A cell of a width, up to the paragraphs in it. */
export const cellStart = (size: number, room: Markup = ''): Markup =>
  `<w:tc>${tag('w:tcPr', {}, width('w:tcW', size), room)}`
export const cellEnd: Markup = '</w:tc>'

/** A row that no page parts. */
export const rowMarkup = (cells: readonly Markup[], more: Markup = ''): Markup =>
  `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`

export const sumOf = (widths: readonly number[]): number => widths.reduce((sum, size) => sum + size, 0)

/** What a table says of itself, in the order of the schema (ECMA-376 part 1, 17.4.59). */
export const tableProperties = (
  widths: readonly number[],
  indent: number,
  parts: { style?: Markup; borders?: Markup; room?: Markup; more?: Markup }
): Markup =>
  tag(
    'w:tblPr',
    {},
    parts.style ?? '',
    width('w:tblW', sumOf(widths)),
    width('w:tblInd', indent),
    parts.borders ?? '',
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    parts.room ?? '',
    parts.more ?? ''
  )

const empty = paragraphOf(style.afterTable, '')

const roomToNext = tag('w:tcMar', {}, width('w:right', betweenColumns))

/** Cells side by side without rules, with room between them; each row stays whole on its page. */
export function plainTable(
  rows: readonly Markup[][],
  widths: readonly number[],
  { indent = 0, roomAbove = 0, roomBelow = 0 } = {}
): Markup {
  const look = tag('w:tblLook', { 'w:val': '0000' })
  return tag(
    'w:tbl',
    {},
    tableProperties(widths, indent, { room: cellRoom({ top: roomAbove, bottom: roomBelow }), more: look }),
    gridMarkup(widths),
    ...rows.map((cells) =>
      rowMarkup(
        cells.map((paragraphs, column) => {
          const start = cellStart(widths[column] ?? 0, column < cells.length - 1 ? roomToNext : '')
          return start + (paragraphs || empty) + cellEnd
        })
      )
    )
  )
}
