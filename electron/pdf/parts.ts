import { text } from '../../shared/document/build'
import type { Block, Line, List, ListItem, PaperDocument, Signatures, Table } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { columnWidths } from '../docx/column-widths'
import type { Measures } from '../docx/measures'
import { signatureColumns } from '../docx/signature-columns'
import { piecesOf, type Pieces, type Room } from './pieces'

interface ItemData {
  content: Pieces
  children: readonly Pieces[]
}

/** One part of the text below the title, in the order in which it is read. */
export type Part =
  | { type: 'heading'; content: Pieces }
  | { type: 'paragraph'; content: Pieces; keep: boolean; isBelowTable: boolean }
  | { type: 'list'; ordered: boolean; items: readonly ItemData[] }
  | { type: 'signatures'; columns: number; signatories: readonly (readonly Pieces[])[]; toSign: boolean }
  | {
      type: 'table'
      widths: readonly number[]
      header: readonly Pieces[]
      rows: readonly (readonly Pieces[])[]
      breakable: boolean
      isBelowTable: boolean
    }

type Written = { type: 'heading'; text: string } | Block

const points = (twips: number): number => twips / 20

/** Letters in a cell past which its row may be parted by a page: it might not fit on one. */
const longCell = 1_500

/** What a table's column or a list's marker takes of the room beside its text, in points. */
const besideText = { cell: 5.65, list: 40 }

/** Children without a line of their own above them belong to the item before. */
function itemsOf(items: readonly ListItem[], room: Room): readonly ItemData[] {
  const written: ItemData[] = []
  for (const { content, children = [] } of items) {
    const below = children.map((line) => piecesOf(line, room))
    const last = written.at(-1)
    if (content.length === 0 && last) last.children.push(...below)
    else written.push({ content: piecesOf(content, room), children: below })
  }
  return written
}

const textRoom = ({ textWidth }: Measures): number => points(textWidth)

const listPart = ({ ordered, items }: List, measures: Measures): Part => ({
  type: 'list',
  ordered,
  items: itemsOf(items, { width: textRoom(measures) - besideText.list, size: 12 })
})

function signaturesPart({ signatories, toSign = false }: Signatures, measures: Measures): Part {
  const columns = signatureColumns(signatories, measures.textWidth)
  const room = { width: textRoom(measures) / columns - besideText.cell, size: 12 }
  return {
    type: 'signatures',
    columns,
    signatories: signatories.map((lines) => lines.map((line) => piecesOf(line, room))),
    toSign
  }
}

function tablePart({ header, rows }: Table, { headWidth }: Measures, isBelowTable: boolean): Part {
  const widths = columnWidths(header, rows, headWidth).map(points)
  const rooms = widths.map((width) => ({ width: width - besideText.cell, size: 9 }))
  const cells = (row: readonly Line[]): readonly Pieces[] =>
    row.map((cell, column) => piecesOf(cell, rooms[column] ?? { width: 0, size: 9 }))
  return {
    type: 'table',
    widths,
    header: cells(header.map((name) => [text(name)])),
    rows: rows.map(cells),
    breakable: rows.flat().some((cell) => readable(cell).length > longCell),
    isBelowTable
  }
}

function partOf(part: Written, index: number, all: readonly Written[], measures: Measures): Part {
  const next = all[index + 1]?.type
  const isBelowTable = all[index - 1]?.type === 'table'
  switch (part.type) {
    case 'heading':
      return { type: 'heading', content: piecesOf([text(part.text)], { width: textRoom(measures), size: 12 }) }
    case 'paragraph':
      return {
        type: 'paragraph',
        content: piecesOf(part.content, { width: textRoom(measures), size: 12 }),
        keep: next === 'list' || next === 'signatures' || next === 'table',
        isBelowTable
      }
    case 'list':
      return listPart(part, measures)
    case 'signatures':
      return signaturesPart(part, measures)
    case 'table':
      return tablePart(part, measures, isBelowTable)
  }
}

/** The text of a paper below its title, section after section. */
export function partsOf({ sections }: PaperDocument, measures: Measures): readonly Part[] {
  const written = sections.flatMap(({ heading, blocks }): readonly Written[] => [
    ...(heading === undefined ? [] : [{ type: 'heading' as const, text: heading }]),
    ...blocks
  ])
  return written.map((part, index) => partOf(part, index, written, measures))
}
