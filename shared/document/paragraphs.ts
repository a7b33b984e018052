import type { Block, Gap, Inline, Line, PaperDocument } from './document'
import { gapWords } from './gap-words'

/** What a reader sees of inlines: a gap in brackets, a line break as a new line. */
export const readable = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'break':
          return '\n'
        case 'gap':
          return gapText(inline.gap)
        case 'clause':
          return readable(inline.content)
      }
    })
    .join('')

/** How a gap reads in a draft: `[sammanträdesdag saknas]`, or what is typed there and cannot be read. */
export const gapText = (gap: Gap): string => `[${gapWords(gap)}]`

const linesOf = (lines: readonly Line[]): readonly string[] => lines.map(readable)

const paragraphsOfBlock = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [readable(block.content)]
    case 'list':
      return block.items.flatMap((item) => [readable(item.content), ...linesOf(item.children ?? [])])
    case 'signatures':
      return block.signatories.flatMap(linesOf)
    case 'table':
      return [...block.header, ...block.rows.flatMap(linesOf)]
  }
}

/** The texts of blocks, paragraph by paragraph in reading order. */
export const readableBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(paragraphsOfBlock)

/** The texts of a paper, paragraph by paragraph in reading order; every writer must say exactly these. */
export function paragraphsOf(document: PaperDocument): {
  readonly head: readonly string[]
  readonly body: readonly string[]
  readonly sender: readonly string[]
} {
  const { head, title, sections, sender } = document
  return {
    head: [
      ...linesOf(head.organisation),
      head.kind,
      ...linesOf(head.references),
      ...linesOf(head.contact),
      ...linesOf(head.addressee)
    ],
    body: [
      ...linesOf([...title.above, ...(title.text.length > 0 ? [title.text] : []), ...title.below]),
      ...sections.flatMap(({ heading, blocks }) => [
        ...(heading === undefined ? [] : [heading]),
        ...readableBlocks(blocks)
      ])
    ],
    sender: linesOf(sender)
  }
}
