import type { TextInline } from '../section-text'

/** The inlines with the letters from `start` to `end` exchanged; what is put in looks like the first of what left. */
export function exchanged(
  inlines: readonly TextInline[],
  start: number,
  end: number,
  to: string
): readonly TextInline[] {
  let from = 0
  let left = to
  return inlines.flatMap((inline): readonly TextInline[] => {
    const text = inline.type === 'break' ? '\n' : inline.text
    const at = from
    from += text.length
    if (from <= start || at >= end) return [inline]
    const kept = text.slice(0, Math.max(0, start - at)) + left + text.slice(Math.min(text.length, end - at))
    left = ''
    if (kept === '') return []
    return [inline.type === 'break' ? { type: 'text', text: kept } : { ...inline, text: kept }]
  })
}
