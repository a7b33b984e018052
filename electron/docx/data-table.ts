import { Table, TableCell, TableRow } from 'docx'
import { text } from '../../shared/document/build'
import type { Line, Table as DataTable } from '../../shared/document/document'
import { columnWidths } from './column-widths'
import type { Measures } from './measures'
import { style } from './styles'
import { styledLine } from './styled-line'

const rule = { style: 'single' as const, size: 4, color: '8A857B' }
const none = { style: 'none' as const, size: 0, color: 'auto' }
const borders = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none }

/** Answers are written in boxes, so that it can be seen where. */
const boxed = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }

const cellOf = (
  line: Line,
  paragraphStyle: string,
  width: number,
  { isBoxed, isClose }: { isBoxed: boolean; isClose: boolean }
): TableCell =>
  new TableCell({
    children: [styledLine(line, paragraphStyle, isClose ? { spacing: { before: 4, after: 4 } } : {})],
    width: { size: width, type: 'dxa' },
    margins: {
      marginUnitType: 'dxa',
      top: isBoxed ? 40 : 0,
      bottom: isBoxed ? 40 : 0,
      left: isBoxed ? 113 : 0,
      right: 113
    }
  })

function sharesOf(shares: number[], room: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((room * share) / all))
}

/** A table of facts across the page, the address column too, its header row repeated on every page and no row parted by a page. */
export function dataTable({ header, rows, toFill }: DataTable, { headWidth, outdent, isSheet }: Measures): Table {
  const widths = toFill ? sharesOf(toFill, headWidth) : columnWidths(header, rows, headWidth)
  const cells = (lines: Line[], paragraphStyle: string): TableCell[] =>
    lines.map((content, column) =>
      cellOf(content, paragraphStyle, widths[column] ?? 0, {
        isBoxed: toFill !== undefined,
        isClose: isSheet === true || toFill === undefined
      })
    )
  return new Table({
    layout: 'fixed',
    indent: { size: -outdent, type: 'dxa' },
    borders: toFill ? boxed : borders,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          header.map((name) => [text(name)]),
          style.tableHead
        )
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, style.tableText) }))
    ]
  })
}
