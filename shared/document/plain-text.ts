import type { Block, Letterhead, Line, List, ListItem, PaperDocument, PaperTitle, Section, Table } from './document'
import { readable } from './paragraphs'

const linesOf = (lines: readonly Line[]): string => lines.map(readable).join('\n')

const signingLine = '_'.repeat(32)

/** Parts with as many empty lines between them as their weight asks for; empty parts leave no trace. */
const apart = (emptyLines: number, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n'.repeat(emptyLines + 1))

/** A marker before the first line, and later lines set in under it. */
const marked = (marker: string, value: string): string =>
  value
    .split('\n')
    .map((row, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + row)
    .join('\n')

const writtenItem = (marker: string, { content, children = [] }: ListItem): string =>
  [
    marked(marker, readable(content)),
    ...children.map((child) => marked(`${' '.repeat(marker.length)}- `, readable(child)))
  ].join('\n')

const writtenList = ({ ordered, items }: List): string =>
  items.map((item, index) => writtenItem(ordered ? `${index + 1}. ` : '- ', item)).join('\n')

/** A table as one paragraph a row, each cell told under its column's name. */
const writtenTable = ({ header, rows }: Table): string =>
  apart(
    1,
    rows.map((cells) =>
      apart(
        0,
        cells.map((cell, column) =>
          cell.length === 0 ? '' : marked(header[column] ? `${header[column]}: ` : '', readable(cell))
        )
      )
    )
  )

function writtenBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return readable(block.content)
    case 'list':
      return writtenList(block)
    case 'signatures':
      return apart(
        1,
        block.signatories.map((lines) => (block.toSign ? `${signingLine}\n${linesOf(lines)}` : linesOf(lines)))
      )
    case 'table':
      return writtenTable(block)
  }
}

const writtenHead = ({ organisation, kind, references, contact, addressee }: Letterhead): string =>
  apart(1, [linesOf(organisation), apart(0, [kind, linesOf(references)]), linesOf(contact), linesOf(addressee)])

const writtenTitle = ({ above, text, below }: PaperTitle): string =>
  apart(0, [linesOf(above), readable(text), linesOf(below)])

/** Blocks as plain text, without a heading. */
export const writePlainBlocks = (blocks: readonly Block[]): string => apart(1, blocks.map(writtenBlock))

const writtenSection = ({ heading, blocks }: Section): string => apart(1, [heading ?? '', writePlainBlocks(blocks)])

/** A paper as plain text, to read without the program or to paste where no formatting is taken. */
export function writePlainText(document: PaperDocument): string {
  const { draft, head, title, sections, sender } = document
  const parts = [draft ? 'UTKAST' : '', writtenHead(head), writtenTitle(title), ...sections.map(writtenSection)]
  return `${apart(2, [...parts, linesOf(sender)])}\n`
}
