import type { SectionText, TextInline } from '../section-text'

const linesOf = (inlines: readonly TextInline[]): readonly string[] =>
  inlines
    .map((inline) => (inline.type === 'break' ? '\n' : inline.text))
    .join('')
    .split('\n')

/** A section's text line by line, without its marks. */
export const sectionLines = (text: SectionText): readonly string[] =>
  text.flatMap((block) => (block.type === 'paragraph' ? linesOf(block.content) : block.items.flatMap(linesOf)))
