import type { Block, Gap, Inline, Line, ListItem, PaperDocument, Section } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { cleanText } from '../../shared/domain/reading/text-policy'

const cleanGap = ({ unread, ...gap }: Gap): Gap => ({
  ...gap,
  label: cleanText(gap.label),
  ...(unread !== undefined && { unread: cleanText(unread) })
})

const cleanInline = (inline: Inline): Inline => {
  switch (inline.type) {
    case 'text': {
      const text = cleanText(inline.text)
      return text === inline.text ? inline : { ...inline, text }
    }
    case 'break':
      return inline
    case 'gap':
      return { ...inline, gap: cleanGap(inline.gap) }
    case 'clause':
      return { ...inline, content: inline.content.map(cleanInline) }
  }
}

const hasText = (line: Line): boolean => readable(line).trim() !== ''

const cleanLines = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => line.map(cleanInline)).filter(hasText)

const cleanItem = ({ content, children }: ListItem): readonly ListItem[] => {
  const [line = []] = cleanLines([content])
  const below = cleanLines(children ?? [])
  return line.length + below.length > 0 ? [{ content: line, children: below }] : []
}

function cleanBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return cleanLines([block.content]).map((content) => ({ ...block, content }))
    case 'list': {
      const items = block.items.flatMap(cleanItem)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'signatures': {
      const signatories = block.signatories.map(cleanLines).filter((lines) => lines.length > 0)
      return signatories.length > 0 ? [{ ...block, signatories }] : []
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => cell.map(cleanInline)))
      return rows.length > 0 ? [{ ...block, header: block.header.map(cleanText), rows }] : []
    }
  }
}

const cleanSection = ({ heading, ...section }: Section): Section => {
  const blocks = section.blocks.flatMap(cleanBlock)
  const clean = cleanText(heading ?? '')
  return clean.trim() === '' ? { ...section, blocks } : { ...section, heading: clean, blocks }
}

/** The paper as a file can hold it: every text after the text policy, and no line or paragraph without text. */
export function printable(document: PaperDocument): PaperDocument {
  const { head, title } = document
  return {
    draft: document.draft,
    ...(document.workingCopy && { workingCopy: true }),
    ...(document.orientation && { orientation: document.orientation }),
    head: {
      ...(head.logo && { logo: { ...head.logo, alternativeText: head.logo.alternativeText.map(cleanInline) } }),
      organisation: cleanLines(head.organisation),
      kind: cleanText(head.kind),
      references: cleanLines(head.references),
      contact: cleanLines(head.contact),
      addressee: cleanLines(head.addressee),
      ...(head.running !== undefined && { running: cleanText(head.running) })
    },
    title: { above: cleanLines(title.above), text: cleanLines([title.text])[0] ?? [], below: cleanLines(title.below) },
    sections: document.sections.map(cleanSection),
    sender: cleanLines(document.sender)
  }
}
