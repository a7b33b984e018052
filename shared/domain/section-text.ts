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

/** A section's text: paragraphs, bulleted and numbered lists, bold, italics, line breaks, and nothing else. */
export const sectionTextSchema = z.array(z.discriminatedUnion('type', [textParagraph, textList])).max(5_000)

export type SectionText = Known<z.infer<typeof sectionTextSchema>>
export type TextBlock = SectionText[number]
export type TextInline = Known<z.infer<typeof inline>>

/** A section that a person has edited (*redigerat avsnitt*), with the proposal it was edited from, as plain text. */
export const editedSectionSchema = z.looseObject({
  text: sectionTextSchema,
  basis: z.string().max(textLimit).default('')
})

export type EditedSection = Known<z.infer<typeof editedSectionSchema>>
