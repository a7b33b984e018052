import { z } from 'zod'
import type { Known } from './known'
import { textLimit } from './typed'

const span = z.looseObject({
  type: z.literal('text'),
  text: z.string().max(textLimit),
  bold: z.boolean().optional(),
  italic: z.boolean().optional()
})
const lineBreak = z.looseObject({ type: z.literal('break') })
const inline = z.discriminatedUnion('type', [span, lineBreak])

const inlines = z.array(inline).max(20_000)
const textParagraph = z.looseObject({ type: z.literal('paragraph'), content: inlines })
const textList = z.looseObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(inlines).max(5_000)
})

/** The largest table that a section holds: more columns no page can show, and more rows nobody reads. */
export const tableLimits = { columns: 10, rows: 200 }

/** A simple table (*tabell*): one row that names its columns, and rows of as many cells. */
const textTable = z
  .looseObject({
    type: z.literal('table'),
    header: z.array(z.string().max(textLimit)).min(1).max(tableLimits.columns),
    rows: z.array(z.array(inlines).max(tableLimits.columns)).max(tableLimits.rows)
  })
  .refine(({ header, rows }) => rows.every((cells) => cells.length === header.length))

/** A section's text: paragraphs, bulleted and numbered lists, simple tables, bold, italics, line breaks, and nothing else. */
export const sectionTextSchema = z.array(z.discriminatedUnion('type', [textParagraph, textList, textTable])).max(5_000)

export type SectionText = Known<z.infer<typeof sectionTextSchema>>
export type TextBlock = SectionText[number]
export type TextTable = Extract<TextBlock, { readonly type: 'table' }>
export type TextInline = Known<z.infer<typeof inline>>

/** A section that a person has edited (*redigerat avsnitt*), with the proposal it was edited from, as plain text. */
export const editedSectionSchema = z.looseObject({
  text: sectionTextSchema,
  basis: z.string().max(textLimit).default('')
})

export type EditedSection = Known<z.infer<typeof editedSectionSchema>>
