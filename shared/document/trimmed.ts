import type { Inline } from './document'

/** Inlines without the space that stands first or last when a neighbouring clause has left; empty when no text is left. */
export function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const isEmpty = (inline: Inline): boolean => inline.type === 'text' && inline.text === ''
  const content = inlines.some(isEmpty) ? inlines.filter((inline) => !isEmpty(inline)) : inlines
  const first = content[0]
  if (first?.type === 'text' && first.text.startsWith(' ')) {
    return trimmed([{ ...first, text: first.text.replace(/^ +/, '') }, ...content.slice(1)])
  }
  const last = content.at(-1)
  if (last?.type === 'text' && last.text.endsWith(' ')) {
    return trimmed([...content.slice(0, -1), { ...last, text: last.text.replace(/(?<! ) +$/, '') }])
  }
  return content.some((inline) => inline.type !== 'break') ? content : []
}
