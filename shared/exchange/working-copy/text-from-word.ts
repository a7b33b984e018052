import { cleanInlines } from '../../domain/answers/clean-inlines'
import type { SectionText, TextBlock, TextInline } from '../../domain/section-text'
import { tableFromWord } from './table-from-word'
import { textParts } from './text-parts'
import { trimmedInlines } from './trimmed-inlines'
import type { WordParagraph } from './word-text'

const bolded = (inline: TextInline): TextInline => (inline.type === 'text' ? { ...inline, bold: true } : inline)

/** A heading inside a section is a bold paragraph: a section's text has no headings. */
const contentOf = ({ kind, content }: WordParagraph): readonly TextInline[] =>
  trimmedInlines(cleanInlines(kind === 'heading' ? content.map(bolded) : content))

const below: TextInline[] = [{ type: 'break' }, { type: 'text', text: '– ' }]

function addParagraph(text: TextBlock[], paragraph: WordParagraph): void {
  const content = contentOf(paragraph)
  if (content.length === 0) return
  const last = text.at(-1)
  if (paragraph.kind !== 'bullet' && paragraph.kind !== 'number') {
    text.push({ type: 'paragraph', content })
    return
  }
  const ordered = paragraph.kind === 'number'
  const item = last?.type === 'list' ? last.items.at(-1) : undefined
  if (paragraph.level > 0 && last?.type === 'list' && item)
    text.splice(-1, 1, { ...last, items: last.items.with(-1, [...item, ...below, ...content]) })
  // LibreOffice gives the items of one list numbers of many, so that lists side by side are one.
  else if (last?.type === 'list' && last.ordered === ordered)
    text.splice(-1, 1, { ...last, items: [...last.items, content] })
  else text.push({ type: 'list', ordered, items: [content] })
}

/** A table too large for a section: its rows become paragraphs. */
function rowsAsText(paragraphs: readonly WordParagraph[]): readonly TextBlock[] {
  const rows = new Map<number, readonly TextInline[]>()
  for (const paragraph of paragraphs) {
    const before = rows.get(paragraph.row ?? 0)
    const content = contentOf(paragraph)
    if (content.length > 0)
      rows.set(paragraph.row ?? 0, before ? [...before, { type: 'text', text: '; ' }, ...content] : content)
  }
  return [...rows.values()].map((content) => ({ type: 'paragraph', content }))
}

/** What stands in Word as the text of a section; bullets below an item become lines of it. */
export function textFromWord(paragraphs: readonly WordParagraph[]): SectionText {
  const text: TextBlock[] = []
  for (const part of textParts(paragraphs)) {
    if (part.isTable) {
      const table = tableFromWord(part.paragraphs)
      text.push(...(table ? [table] : rowsAsText(part.paragraphs)))
    } else for (const paragraph of part.paragraphs) addParagraph(text, paragraph)
  }
  return text
}
