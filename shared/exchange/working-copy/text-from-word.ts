import { cleanInlines } from '../../domain/answers/clean-inlines'
import type { SectionText, TextInline } from '../../domain/section-text'
import { trimSpacesEnd, trimSpacesStart } from './trim-spaces'
import type { WordParagraph } from './word-text'

const trimmedStart = ([first, ...rest]: readonly TextInline[]): readonly TextInline[] => {
  if (first === undefined) return []
  if (first.type === 'break') return trimmedStart(rest)
  const text = trimSpacesStart(first.text)
  return text === '' ? trimmedStart(rest) : [{ ...first, text }, ...rest]
}

const trimmedEnd = (inlines: readonly TextInline[]): readonly TextInline[] => {
  const last = inlines.at(-1)
  if (last === undefined) return []
  const text = last.type === 'break' ? '' : trimSpacesEnd(last.text)
  return last.type === 'break' || text === ''
    ? trimmedEnd(inlines.slice(0, -1))
    : [...inlines.slice(0, -1), { ...last, text }]
}

const bolded = (inline: TextInline): TextInline => (inline.type === 'text' ? { ...inline, bold: true } : inline)

/** A heading inside a section is a bold paragraph: a section's text has no headings. */
const contentOf = ({ kind, content }: WordParagraph): readonly TextInline[] =>
  trimmedEnd(trimmedStart(cleanInlines(kind === 'heading' ? content.map(bolded) : content)))

const below: TextInline[] = [{ type: 'break' }, { type: 'text', text: '– ' }]

/** What stands in Word as the text of a section; rows of a table become paragraphs, and bullets below an item lines of it. */
export function textFromWord(paragraphs: readonly WordParagraph[]): SectionText {
  const text: SectionText = []
  let row: number | null = null
  for (const paragraph of paragraphs) {
    const content = contentOf(paragraph)
    if (content.length === 0) continue
    const last = text.at(-1)
    if (paragraph.kind === 'bullet' || paragraph.kind === 'number') {
      const ordered = paragraph.kind === 'number'
      const item = last?.type === 'list' ? last.items.at(-1) : undefined
      if (paragraph.level > 0 && item) item.push(...below, ...content)
      // LibreOffice gives the items of one list numbers of many, so that lists side by side are one.
      else if (last?.type === 'list' && last.ordered === ordered) last.items.push(content)
      else text.push({ type: 'list', ordered, items: [content] })
    } else if (paragraph.row !== null && last?.type === 'paragraph' && row === paragraph.row) {
      last.content.push({ type: 'text', text: '; ' }, ...content)
    } else {
      text.push({ type: 'paragraph', content })
    }
    row = paragraph.row
  }
  return text
}
