import { Paragraph, Table, TableCell, TableRow } from 'docx'
import { style } from './styles'

const none = { style: 'none' as const, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Cells side by side without rules or margins of their own; each row stays whole on its page. */
export function plainTable(
  rows: Paragraph[][][],
  columnWidths: number[],
  { indent = 0, roomBelow = 0 }: { indent?: number; roomBelow?: number } = {}
): Table {
  return new Table({
    indent: { size: indent, type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    margins: { marginUnitType: 'dxa', top: 0, bottom: roomBelow, left: 0, right: 0 },
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: children.length > 0 ? children : [new Paragraph({ style: style.afterTable })],
                width: { size: columnWidths[index] ?? 0, type: 'dxa' },
                margins: { right: index < cells.length - 1 ? 113 : 0 }
              })
          )
        })
    )
  })
}
