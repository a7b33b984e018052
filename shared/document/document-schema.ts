import { z } from 'zod'
import type { Inline, PaperDocument } from './document'

const words = z.string().max(200_000)
const text = z.looseObject({
  type: z.literal('text'),
  text: words,
  bold: z.boolean().optional(),
  italic: z.boolean().optional()
})
const lineBreak = z.looseObject({ type: z.literal('break') })
const gap = z.looseObject({
  type: z.literal('gap'),
  gap: z.looseObject({ field: words, label: words, unread: words.optional(), need: z.enum(['required', 'wanted']) })
})
const clause = z.looseObject({
  type: z.literal('clause'),
  get content(): z.ZodType<readonly Inline[]> {
    return line
  }
})
const line: z.ZodType<Inline[]> = z.array(z.discriminatedUnion('type', [text, lineBreak, gap, clause])) as z.ZodType<
  Inline[]
>
const lines = z.array(line)

const block = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('paragraph'), content: line }),
  z.looseObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.looseObject({ content: line, children: lines.optional() }))
  }),
  z.looseObject({ type: z.literal('signatures'), signatories: z.array(lines), toSign: z.boolean().optional() }),
  z.looseObject({
    type: z.literal('table'),
    header: z.array(words),
    rows: z.array(lines),
    toFill: z.array(z.number()).optional()
  })
])

const logo = z.looseObject({
  type: z.enum(['png', 'jpeg']),
  data: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  alternativeText: line
})

const schema = z.looseObject({
  draft: z.boolean(),
  workingCopy: z.literal(true).optional(),
  orientation: z.literal('landscape').optional(),
  head: z.looseObject({
    logo: logo.optional(),
    organisation: lines,
    kind: words,
    references: lines,
    contact: lines,
    addressee: lines,
    running: words.optional()
  }),
  title: z.looseObject({ above: lines, text: line, below: lines }),
  sections: z.array(z.looseObject({ id: words, heading: words.optional(), blocks: z.array(block) })),
  sender: lines
})

/**
 * A document tree that was kept in a file, or undefined for what no writer could write. The file has been scanned for depth
 * before this, so that the recursion ends.
 */
export function readDocument(value: unknown): PaperDocument | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? (parsed.data as PaperDocument) : undefined
}
