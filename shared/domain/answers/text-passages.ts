import type { SectionText, TextBlock, TextInline } from '../section-text'

const passagesIn = (block: TextBlock): readonly (readonly TextInline[])[] => {
  switch (block.type) {
    case 'paragraph':
      return [block.content]
    case 'list':
      return block.items
    case 'table':
      return [...block.header.map((text): readonly TextInline[] => [{ type: 'text', text }]), ...block.rows.flat()]
  }
}

/** The paragraphs, list items and table cells of a section's text, in the order in which they are read. */
export const textPassages = (text: SectionText): readonly (readonly TextInline[])[] => text.flatMap(passagesIn)
