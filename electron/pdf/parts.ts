import { text } from '../../shared/document/build'
import type { Block, List, ListItem, PaperDocument, Signatures, Table } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { columnWidths } from '../docx/column-widths'
import type { Measures } from '../docx/measures'
import { signatureColumns } from '../docx/signature-columns'
import { piecesOf, type Piece } from './pieces'

interface ItemData {
  content: Piece[]
  children: Piece[][]
}

/** One part of the text below the title, in the order in which it is read. */
export type Part =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; content: Piece[]; keep: boolean; isBelowTable: boolean }
  | { type: 'list'; ordered: boolean; items: ItemData[] }
  | { type: 'signatures'; columns: number; signatories: Piece[][][]; toSign: boolean }
  | { type: 'table'; widths: number[]; header: Piece[][]; rows: Piece[][][]; breakable: boolean; isBelowTable: boolean }

type Written = { type: 'heading'; text: string } | Block

const points = (twips: number): number => twips / 20

/** Letters in a cell past which its row may be parted by a page: it might not fit on one. */
const longCell = 1_500

/** Children without a line of their own above them belong to the item before. */
const withOwnLine = (items: ItemData[], { content, children = [] }: ListItem): ItemData[] => {
  const below = children.map(piecesOf)
  const last = items.at(-1)
  return content.length === 0 && last
    ? [...items.slice(0, -1), { ...last, children: [...last.children, ...below] }]
    : [...items, { content: piecesOf(content), children: below }]
}

const listPart = ({ ordered, items }: List): Part => ({ type: 'list', ordered, items: items.reduce(withOwnLine, []) })

const signaturesPart = ({ signatories, toSign = false }: Signatures, { textWidth }: Measures): Part => ({
  type: 'signatures',
  columns: signatureColumns(signatories, textWidth),
  signatories: signatories.map((lines) => lines.map(piecesOf)),
  toSign
})

const tablePart = (table: Table, { headWidth }: Measures, isBelowTable: boolean): Part => ({
  type: 'table',
  widths: columnWidths(table.header, table.rows, headWidth).map(points),
  header: table.header.map((name) => piecesOf([text(name)])),
  rows: table.rows.map((row) => row.map(piecesOf)),
  breakable: table.rows.flat().some((cell) => readable(cell).length > longCell),
  isBelowTable
})

function partOf(part: Written, index: number, all: Written[], measures: Measures): Part {
  const next = all[index + 1]?.type
  const isBelowTable = all[index - 1]?.type === 'table'
  switch (part.type) {
    case 'heading':
      return part
    case 'paragraph':
      return { type: 'paragraph', content: piecesOf(part.content), keep: next === 'list' || next === 'signatures' || next === 'table', isBelowTable }
    case 'list':
      return listPart(part)
    case 'signatures':
      return signaturesPart(part, measures)
    case 'table':
      return tablePart(part, measures, isBelowTable)
  }
}

/** The text of a paper below its title, section after section. */
export function partsOf({ sections }: PaperDocument, measures: Measures): Part[] {
  const written = sections.flatMap(({ heading, blocks }): Written[] => [
    ...(heading === undefined ? [] : [{ type: 'heading' as const, text: heading }]),
    ...blocks
  ])
  return written.map((part, index) => partOf(part, index, written, measures))
}
