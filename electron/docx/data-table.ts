import { Table, TableCell, TableRow } from 'docx'
import { text } from '../../shared/document/build'
import type { Line, Table as DataTable } from '../../shared/document/document'
import type { Measures } from './measures'
import { style } from './styles'
import { styledLine } from './styled-line'

const rule = { style: 'single' as const, size: 4, color: '8A857B' }
const none = { style: 'none' as const, size: 0, color: 'auto' }
const borders = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none }

const cellOf = (line: Line, paragraphStyle: string, width: number): TableCell =>
  new TableCell({
    children: [styledLine(line, paragraphStyle)],
    width: { size: width, type: 'dxa' },
    margins: { marginUnitType: 'dxa', top: 0, bottom: 0, left: 0, right: 113 }
  })

/** A table of facts across the page, the address column too, its header row repeated on every page and no row parted by a page. */
export function dataTable({ header, rows }: DataTable, { headWidth, outdent }: Measures): Table {
  const width = Math.floor(headWidth / header.length)
  return new Table({
    layout: 'fixed',
    indent: { size: -outdent, type: 'dxa' },
    borders,
    columnWidths: header.map(() => width),
    width: { size: width * header.length, type: 'dxa' },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((name) => cellOf([text(name)], style.tableHead, width)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => cellOf(cell, style.tableText, width)) }))
    ]
  })
}
