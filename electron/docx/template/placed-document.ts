import { style } from '../styles'
import { changeXml, makeElement } from '../xml/change-xml'
import { descendantsNamed, type XmlElement } from '../xml/xml-element'
import type { MergedStyles } from './merge-styles'
import { templatePart } from './part-names'
import type { Template } from './template'
import { withoutNumber } from './without-number'

const styleOf = (paragraph: XmlElement): string => descendantsNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''

/** Our text under the template's names for styles and lists, on the template's page; only lists have numbers in it. */
export function placedDocument(
  document: XmlElement,
  { stories, section }: Template,
  { idOf, isNumbered }: MergedStyles,
  offset: number
): XmlElement {
  const references = stories.map(({ kind, type }, index) =>
    makeElement(`w:${kind}Reference`, { 'w:type': type, 'r:id': templatePart.relation(index) })
  )
  const numbered = new Set([style.title, style.heading, style.body].filter(isNumbered).map(idOf))
  return changeXml(document, (element) => {
    const value = element.attributes['w:val'] ?? ''
    switch (element.name) {
      case 'w:pStyle':
      case 'w:rStyle':
      case 'w:tblStyle':
        return [{ ...element, attributes: { 'w:val': idOf(value) } }]
      case 'w:p':
        return [numbered.has(styleOf(element)) ? withoutNumber(element) : element]
      case 'w:numId':
        return [{ ...element, attributes: { 'w:val': value === '0' ? value : String(Number(value) + offset) } }]
      case 'w:sectPr':
        return [{ ...element, children: [...references, ...section] }]
      default:
        return [element]
    }
  })
}
