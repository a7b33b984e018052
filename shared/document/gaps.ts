import type { Block, Gap, Inline, Line, PaperDocument, Section } from './document'

const none: readonly Gap[] = []

const inInlines = (inlines: readonly Inline[]): readonly Gap[] =>
  // Nearly every cell of a long table is text alone.
  inlines.every(({ type }) => type === 'text')
    ? none
    : inlines.flatMap((inline) => {
        switch (inline.type) {
          case 'gap':
            return [inline.gap]
          case 'clause':
            return inInlines(inline.content)
          case 'text':
          case 'break':
            return none
        }
      })

const inBlock = (block: Block): readonly Gap[] => {
  switch (block.type) {
    case 'paragraph':
      return inInlines(block.content)
    case 'list':
      return block.items.flatMap((item) => [...inInlines(item.content), ...(item.children ?? []).flatMap(inInlines)])
    case 'signatures':
      return block.signatories.flat().flatMap(inInlines)
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(inInlines))
  }
}

const inLines = (lines: readonly Line[]): readonly Gap[] => lines.flatMap(inInlines)
const inSection = (section: Section): readonly Gap[] => section.blocks.flatMap(inBlock)

/** Every gap of a paper in reading order, each field once; required if any place requires it. */
export function gapsOf(document: PaperDocument): readonly Gap[] {
  const { head, title, sections, sender } = document
  const found = [
    ...inInlines(head.logo?.alternativeText ?? []),
    ...inLines([...head.organisation, ...head.references, ...head.contact, ...head.addressee]),
    ...inLines([...title.above, title.text, ...title.below]),
    ...sections.flatMap(inSection),
    ...inLines(sender)
  ]
  const byField = new Map<string, Gap>()
  for (const gap of found) {
    const known = byField.get(gap.field)
    if (!known || (known.need === 'wanted' && gap.need === 'required')) byField.set(gap.field, gap)
  }
  return [...byField.values()]
}
