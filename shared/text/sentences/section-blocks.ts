import type { SectionText, TextBlock, TextInline } from '../../domain/section-text'
import { cleanLine, cleanText } from '../../domain/reading/text-policy'
import { text } from '../../document/build'
import type { Block, Inline } from '../../document/document'
import { gapText } from '../../document/paragraphs'

const inlineFrom = (inline: TextInline): readonly Inline[] => {
  if (inline.type === 'break') return [{ type: 'break' }]
  const style = { ...(inline.bold ? { bold: true } : {}), ...(inline.italic ? { italic: true } : {}) }
  return cleanText(inline.text)
    .split('\n')
    .flatMap((part, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      { ...text(part), ...style }
    ])
}

function blockFrom(block: TextBlock): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.flatMap(inlineFrom) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => ({ content: item.flatMap(inlineFrom) }))
      }
    case 'table':
      return {
        type: 'table',
        // A column without a name would say nothing to an ear.
        header: block.header.map((name) => cleanLine(name) || '–'),
        rows: block.rows.map((cells) => cells.map((cell) => cell.flatMap(inlineFrom)))
      }
  }
}

/** An edited section as blocks of the paper. */
export const blocksFromText = (sectionText: SectionText): readonly Block[] => sectionText.map(blockFrom)

const inlinesToText = (inlines: readonly Inline[]): readonly TextInline[] =>
  inlines.flatMap((inline): readonly TextInline[] => {
    switch (inline.type) {
      case 'clause':
        return inlinesToText(inline.content)
      case 'gap':
        return [{ type: 'text', text: gapText(inline.gap) }]
      case 'text':
      case 'break':
        return [inline]
    }
  })

/** What a person starts from when editing a composed section; bullets below a list item become lines of the item. */
export const textFromBlocks = (blocks: readonly Block[]): SectionText =>
  blocks.flatMap((block): SectionText => {
    switch (block.type) {
      case 'paragraph':
        return [{ type: 'paragraph', content: inlinesToText(block.content) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: block.ordered,
            items: block.items.map(({ content, children = [] }) => [
              ...inlinesToText(content),
              ...children.flatMap((child): readonly TextInline[] => [
                { type: 'break' },
                { type: 'text', text: '– ' },
                ...inlinesToText(child)
              ])
            ])
          }
        ]
      case 'table':
        return [{ type: 'table', header: block.header, rows: block.rows.map((cells) => cells.map(inlinesToText)) }]
      case 'signatures':
        return []
    }
  })
