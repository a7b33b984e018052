import { makeElement } from '../xml/change-xml'
import { withChild } from '../xml/with-child'
import { childrenNamed, type XmlElement } from '../xml/xml-element'

/** What stands after a list's number among a paragraph's properties (ECMA-376 part 1, 17.3.1.26), as far as papers have it. */
const after = ['w:pBdr', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc', 'w:rPr']

/** A paragraph whose style numbers it, without the number: the sections of a paper have none. */
export function withoutNumber(paragraph: XmlElement): XmlElement {
  const [properties] = childrenNamed(paragraph, 'w:pPr')
  if (properties === undefined || childrenNamed(properties, 'w:numPr').length > 0) return paragraph
  const none = makeElement(
    'w:numPr',
    {},
    makeElement('w:ilvl', { 'w:val': '0' }),
    makeElement('w:numId', { 'w:val': '0' })
  )
  return {
    ...paragraph,
    children: paragraph.children.map((child) => (child === properties ? withChild(properties, none, after) : child))
  }
}
