import { childrenNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from './xml-element'

/** What is deleted, moved away, computed, or said twice for older programs. */
const unseen =
  /^(w:(del|moveFrom|delText|instrText|delInstrText|pPr|rPr|sectPr|tblPr|trPr|tcPr|sdtPr|sdtEndPr|fldChar|commentReference|footnoteReference|endnoteReference|object|pict)|mc:Fallback)$/
const signs: Record<string, string> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:ptab': ' '
}

const hidden = (run: XmlElement): boolean =>
  childrenNamed(run, 'w:rPr').some((properties) =>
    childrenNamed(properties, 'w:vanish').some(
      ({ attributes }) => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')
    )
  )

/**
 * A content control that still shows what to do there. Where one of its own choices stands, that is an answer, whatever the
 * control says of itself.
 */
function isUnanswered(control: XmlElement): boolean {
  const properties = childrenNamed(control, 'w:sdtPr')
  if (!properties.some((each) => childrenNamed(each, 'w:showingPlcHdr').length > 0)) return false
  const shown = childrenNamed(control, 'w:sdtContent').map(visibleText).join('').trim()
  const choices = properties.flatMap((each) => descendantsNamed(each, 'w:listItem'))
  return !choices.some(({ attributes }) => attributes['w:displayText'] === shown)
}

/** The text of an element as a reader sees it: tracked insertions in, tracked deletions out, a paragraph a line. */
export function visibleText(element: XmlElement): string {
  const { name } = element
  if (unseen.test(name) || (name === 'w:r' && hidden(element))) return ''
  if (name === 'w:sdt' && isUnanswered(element)) return ''
  if (name === 'w:t') return textOf(element)
  const sign = signs[name]
  if (sign !== undefined) return sign
  const inside = elementsOf(element).map(visibleText).join('')
  return name === 'w:p' ? `${inside}\n` : inside
}
