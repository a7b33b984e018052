import { text } from '../../shared/document/build'
import type { Line, Table as DataTable } from '../../shared/document/document'
import { columnWidths } from './column-widths'
import { answerRuns } from './form/answer-control'
import type { Measures } from './measures'
import { paragraphEnd, paragraphStart } from './paragraph'
import { allSides, bordersMarkup, betweenColumns, cellRoom } from './parts/table-styles'
import { cellEnd, cellStart, gridMarkup, rowMarkup, sumOf, tableProperties } from './plain-table'
import { runsFrom } from './runs'
import { style } from './styles'
import { tag, valued, type Markup } from './xml/markup'

/** Answers are written in boxes, so that it can be seen where. */
const boxes = {
  borders: bordersMarkup(allSides),
  room: cellRoom({ top: 40, bottom: 40, left: betweenColumns, right: betweenColumns })
}

function sharesOf(shares: readonly number[], room: number): readonly number[] {
  const all = sumOf(shares)
  return shares.map((share) => Math.floor((room * share) / all))
}

/** In twips. A table that is only read is set closer than one to write in, which with a year's usual questions keeps to one page. */
const closeText = { before: 4, after: 4 }
const textToFill = { before: 20, after: 20 }

/** The first row heads the table, and nothing else in its look depends on a row's or a column's place. */
const look = (caption: string): Markup =>
  tag('w:tblLook', {
    'w:val': '0620',
    'w:firstRow': 1,
    'w:lastRow': 0,
    'w:firstColumn': 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1
  }) + valued('w:tblCaption', caption)

interface Placed {
  measures: Measures
  /** What the table is of, to someone who hears it. */
  caption: string
  /** The last rows stay with what follows, such as the certification of the paper they are in. */
  isTied: boolean
}

/** A table of facts across the page, the address column too, its header row repeated on every page and no row parted by a page. */
export function dataTable({ header, rows, toFill, answers }: DataTable, { measures, caption, isTied }: Placed): Markup {
  const { headWidth, outdent, isSheet } = measures
  const widths = toFill ? sharesOf(toFill, headWidth) : columnWidths(header, rows, headWidth)
  const spacing = isSheet === true || toFill === undefined ? closeText : textToFill
  const starts = (paragraphStyle: string, keepNext: boolean): readonly Markup[] => {
    const paragraph = paragraphStart(paragraphStyle, { spacing, keepNext })
    return widths.map((width) => cellStart(width) + paragraph)
  }
  const end = paragraphEnd + cellEnd
  const usual = starts(style.tableText, false)
  const tied = starts(style.tableText, true)
  const bodyRow = (row: readonly Line[], index: number): Markup => {
    const before = isTied && index >= rows.length - 2 ? tied : usual
    const answer = answers?.[index]
    return rowMarkup(
      row.map((content, column) => {
        const runs = answer && column === row.length - 1 ? answerRuns(answer, index) : runsFrom(content)
        return (before[column] ?? '') + runs + end
      })
    )
  }
  const heads = starts(style.tableHead, false)
  return tag(
    'w:tbl',
    {},
    tableProperties(widths, -outdent, {
      style: valued('w:tblStyle', style.table),
      ...(toFill && boxes),
      more: look(caption)
    }),
    gridMarkup(widths),
    rowMarkup(
      header.map((name, column) => (heads[column] ?? '') + runsFrom([text(name)]) + end),
      '<w:tblHeader/>'
    ),
    ...rows.map(bodyRow)
  )
}
