import type { TextInline } from '../../domain/section-text'
import { trimSpacesEnd, trimSpacesStart } from './trim-spaces'

const trimmedStart = ([first, ...rest]: readonly TextInline[]): readonly TextInline[] => {
  if (first === undefined) return []
  if (first.type === 'break') return trimmedStart(rest)
  const text = trimSpacesStart(first.text)
  return text === '' ? trimmedStart(rest) : [{ ...first, text }, ...rest]
}

const trimmedEnd = (inlines: readonly TextInline[]): readonly TextInline[] => {
  const last = inlines.at(-1)
  if (last === undefined) return []
  const text = last.type === 'break' ? '' : trimSpacesEnd(last.text)
  return last.type === 'break' || text === ''
    ? trimmedEnd(inlines.slice(0, -1))
    : [...inlines.slice(0, -1), { ...last, text }]
}

/** Inlines without space or line breaks around them. */
export const trimmedInlines = (inlines: readonly TextInline[]): readonly TextInline[] =>
  trimmedEnd(trimmedStart(inlines))
