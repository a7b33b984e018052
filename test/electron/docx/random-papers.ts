import fc from 'fast-check'
import type { Block, Inline, Line, ListItem, PaperDocument, Section } from '../../../shared/document/document'

const trouble = [
  '\v',
  '\f',
  '\r\n',
  '\u2028',
  '\u0085',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFE}',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u001B',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '\u00A0',
  '\t',
  '\n',
  'a\u030A',
  'o\u0308',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '<w:p/>',
  '&amp;',
  ']]>',
  '"',
  '{{PAGE}}',
  ' ',
  '  '
]

const words = [
  'Socialnämnden',
  'Västberga boende',
  'LSS-hälsan',
  'kvalitetsutmärkelsen',
  '3 och 7',
  'den 17 maj 2024',
  '§',
  'Ärendet'
]

/** Any text at all: words, all of Unicode, and what pasting and damaged files bring. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.constantFrom(...trouble), fc.string({ unit: 'binary', maxLength: 12 })),
    { maxLength: 8 }
  )
  .map((parts) => parts.join(' '))

const visible = anyText.map((text) => `x${text}`)

const flag = fc.boolean()

const text: fc.Arbitrary<Inline> = fc
  .tuple(anyText, flag, flag)
  .map(([value, bold, italic]) => ({ type: 'text', text: value, ...(bold && { bold }), ...(italic && { italic }) }))

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
  {
    weight: 1,
    arbitrary: visible.map((label): Inline => ({ type: 'gap', gap: { field: 'meeting.date', label, need: 'wanted' } }))
  }
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 3 }).map((content): Inline => ({ type: 'clause', content })) }
)

const line: fc.Arbitrary<Line> = fc.array(inline, { maxLength: 4 })
const lines = (maxLength: number): fc.Arbitrary<readonly Line[]> => fc.array(line, { maxLength })

const item: fc.Arbitrary<ListItem> = fc.oneof(
  line.map((content) => ({ content })),
  fc.record({ content: line, children: lines(3) })
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: line.map((content): Block => ({ type: 'paragraph', content })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(flag, fc.array(item, { maxLength: 6 }))
      .map(([ordered, items]): Block => ({ type: 'list', ordered, items }))
  },
  {
    weight: 1,
    arbitrary: fc.array(lines(3), { maxLength: 6 }).map((signatories): Block => ({ type: 'signatures', signatories }))
  }
)

const section: fc.Arbitrary<Section> = fc
  .tuple(fc.option(anyText, { nil: undefined }), fc.array(block, { maxLength: 4 }))
  .map(([heading, blocks]) => ({ id: 'any', blocks, ...(heading !== undefined && { heading }) }))

/** Any paper with a title, however strange its texts. */
export const anyPaper: fc.Arbitrary<PaperDocument> = fc.record({
  draft: flag,
  head: fc.record({
    organisation: lines(3),
    kind: anyText,
    references: lines(4),
    contact: lines(3),
    addressee: lines(2)
  }),
  title: fc.record({
    above: lines(1),
    text: visible.map((value): Line => [{ type: 'text', text: value }]),
    below: lines(1)
  }),
  sections: fc.array(section, { maxLength: 6 }),
  sender: lines(6)
})
