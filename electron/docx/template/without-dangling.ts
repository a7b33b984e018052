import { changeXml } from '../xml/change-xml'
import { descendantsNamed, type XmlElement } from '../xml/xml-element'

/** A story that names only styles and lists that there are. */
export const withoutDangling = (
  story: XmlElement,
  styles: ReadonlySet<string>,
  lists: ReadonlySet<string>
): XmlElement =>
  changeXml(story, (element) => {
    const value = element.attributes['w:val'] ?? ''
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.name) && !styles.has(value)) return []
    const isListless =
      element.name === 'w:numPr' &&
      descendantsNamed(element, 'w:numId').some(
        (each) => each.attributes['w:val'] !== '0' && !lists.has(each.attributes['w:val'] ?? '')
      )
    return isListless ? [] : [element]
  })
