import type { Break, Clause, GapField, GapMark, Inline, List, ListItem, Paragraph, Text } from './document'

export const text = (value: string): Text => ({ type: 'text', text: value })
export const bold = (value: string): Text => ({ type: 'text', text: value, bold: true })
export const lineBreak: Break = { type: 'break' }

export const wanted = (field: GapField, label: string): GapMark => ({
  type: 'gap',
  gap: { field, label, need: 'wanted' }
})
export const required = (field: GapField, label: string): GapMark => ({
  type: 'gap',
  gap: { field, label, need: 'required' }
})

type Part = string | Inline
const inlinesFrom = (parts: readonly Part[]): readonly Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const clause = (...parts: readonly Part[]): Clause => ({ type: 'clause', content: inlinesFrom(parts) })
export const line = (...parts: readonly Part[]): readonly Inline[] => inlinesFrom(parts)

/** A paragraph of sentences; each sentence stands or falls as a whole. */
export const paragraph = (...sentences: readonly Clause[]): Paragraph => ({
  type: 'paragraph',
  content: sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [clause(' ', ...sentence.content)]))
})

export const bullets = (...items: readonly (readonly Inline[])[]): List => ({
  type: 'list',
  ordered: false,
  items: items.map((content) => ({ content }))
})
export const numbered = (...items: readonly ListItem[]): List => ({ type: 'list', ordered: true, items })
