import { childrenNamed, type XmlElement } from '../xml/xml-element'
import { childNamed, valueOf } from './word-styles'

/** What a level of a list puts before its items; nothing for a list that shows no marks. */
export type WordLists = (numId: string, level: string) => 'bullet' | 'number' | undefined

const formatAt = (holder: XmlElement | undefined, level: string): string | undefined =>
  valueOf(holder && childrenNamed(holder, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level), 'w:numFmt')

const overrideOf = (list: XmlElement, level: string): XmlElement | undefined =>
  childrenNamed(list, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === level)

/** The lists of a file. */
export function wordLists(numbering: XmlElement | undefined): WordLists {
  const lists = new Map(
    (numbering ? childrenNamed(numbering, 'w:num') : []).map((each) => [each.attributes['w:numId'], each])
  )
  const kinds = new Map(
    (numbering ? childrenNamed(numbering, 'w:abstractNum') : []).map((each) => [
      each.attributes['w:abstractNumId'],
      each
    ])
  )
  return (numId, level) => {
    const list = lists.get(numId)
    if (list === undefined) return undefined
    const own = formatAt(overrideOf(list, level), level)
    const format =
      own ?? formatAt(kinds.get(childNamed(list, 'w:abstractNumId')?.attributes['w:val']), level) ?? 'decimal'
    if (format === 'none') return undefined
    return format === 'bullet' ? 'bullet' : 'number'
  }
}
