import type { TextInline } from '../section-text'
import { cleanText } from '../reading/text-policy'

type Span = Extract<TextInline, { readonly type: 'text' }>

/** A span with only the marks it has: absent rather than false, so that equal texts are equal data. */
export const span = (text: string, bold: boolean, italic: boolean): Span => ({
  type: 'text',
  text,
  ...(bold ? { bold: true } : {}),
  ...(italic ? { italic: true } : {})
})

const alike = (a: Span, b: Span): boolean =>
  (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false)

function joined(inlines: readonly TextInline[]): readonly TextInline[] {
  const result: TextInline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && alike(inline, last)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else if (inline.type === 'break' || inline.text !== '') {
      result.push(inline)
    }
  }
  return result
}

function withBreaks({ text, bold = false, italic = false }: Span): readonly TextInline[] {
  return cleanText(text)
    .split('\n')
    .flatMap((row, index): readonly TextInline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      span(row, bold, italic)
    ])
}

/** Inlines under the text policy: neighbours with the same marks joined first, so that letters compose across them. */
export const cleanInlines = (inlines: readonly TextInline[]): readonly TextInline[] =>
  joined(joined(inlines).flatMap((inline) => (inline.type === 'text' ? withBreaks(inline) : [inline])))
