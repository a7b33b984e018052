import type { Inline } from './document'

/** Inlines without the space that stands first or last when a neighbouring clause has left; empty when no text is left. */
export function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const content = inlines.filter((inline) => inline.type !== 'text' || inline.text !== '')
  const first = content[0]
  if (first?.type === 'text' && /^ /.test(first.text)) {
    return trimmed([{ ...first, text: first.text.replace(/^ +/, '') }, ...content.slice(1)])
  }
  const last = content.at(-1)
  if (last?.type === 'text' && / $/.test(last.text)) {
    return trimmed([...content.slice(0, -1), { ...last, text: last.text.replace(/(?<! ) +$/, '') }])
  }
  return content.some((inline) => inline.type !== 'break') ? content : []
}
