import { trimmed } from './trimmed'
import type { Block, Inline, Line, ListItem, PaperDocument, Section } from './document'

const hasGap = (inlines: readonly Inline[]): boolean => inlines.some((inline) => inline.type === 'gap')

/** Leaves out each innermost clause that holds a gap; null when the gap stands outside every clause. */
function settledInlines(inlines: readonly Inline[]): readonly Inline[] | null {
  if (hasGap(inlines)) return null
  if (inlines.every(({ type }) => type === 'text')) return inlines
  return inlines.flatMap((inline) => (inline.type === 'clause' ? (settledInlines(inline.content) ?? []) : [inline]))
}

const settledLine = (line: Line): readonly Line[] => {
  const content = trimmed(settledInlines(line) ?? [])
  return content.length > 0 ? [content] : []
}

/** An empty cell would say nothing to an ear: a dash says that there is nothing. */
const settledCell = (cell: Line): Line => settledLine(cell)[0] ?? [{ type: 'text', text: '–' }]

const settledRow = (row: readonly Line[], isToFill: boolean): readonly Line[] =>
  row.map((cell, column) => (isToFill && column === row.length - 1 ? cell : settledCell(cell)))

const settledItem = (item: ListItem): readonly ListItem[] =>
  settledLine(item.content).map((content) =>
    item.children ? { content, children: item.children.flatMap(settledLine) } : { content }
  )

function settledBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return settledLine(block.content).map((content) => ({ ...block, content }))
    case 'list': {
      const items = block.items.flatMap(settledItem)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'signatures': {
      const signatories = block.signatories
        .map((lines) => lines.flatMap(settledLine))
        .filter((lines) => lines.length > 0)
      return signatories.length > 0 ? [{ ...block, signatories }] : []
    }
    case 'table':
      return block.rows.length > 0
        ? [{ ...block, rows: block.rows.map((row) => settledRow(row, block.toFill !== undefined)) }]
        : []
  }
}

/** Blocks as they are sent: what misses an answer is left out, the rest stands. */
export const settleBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(settledBlock)

const settledSection = (section: Section): readonly Section[] => {
  const blocks = settleBlocks(section.blocks)
  return blocks.length > 0 ? [{ ...section, blocks }] : []
}

/** The paper as it is sent: clauses, lines and sections that miss an answer are left out, the rest stands. */
export function settle(document: PaperDocument): PaperDocument {
  const { head, title } = document
  const lines = (all: readonly Line[]): readonly Line[] => all.flatMap(settledLine)
  return {
    ...document,
    head: {
      ...head,
      ...(head.logo && { logo: { ...head.logo, alternativeText: settledLine(head.logo.alternativeText)[0] ?? [] } }),
      organisation: lines(head.organisation),
      references: lines(head.references),
      contact: lines(head.contact),
      addressee: lines(head.addressee)
    },
    title: { above: lines(title.above), text: lines([title.text])[0] ?? [], below: lines(title.below) },
    sections: document.sections.flatMap(settledSection),
    sender: lines(document.sender)
  }
}
