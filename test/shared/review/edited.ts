import type { EditedSection } from '../../../shared/domain/section-text'

/** A section edited to these paragraphs. */
export const edited = (...paragraphs: readonly string[]): EditedSection => ({
  text: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  basis: ''
})

/** A section edited to these bullets. */
export const editedList = (...items: readonly string[]): EditedSection => ({
  text: [{ type: 'list', ordered: false, items: items.map((text) => [{ type: 'text', text }]) }],
  basis: ''
})
