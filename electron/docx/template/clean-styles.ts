import { changeXml } from '../xml/change-xml'
import { childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element'

const dropped = /^w:(rsid|vanish|specVanish|webHidden|lang|\w+Change)$/

const withoutMachine = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !name.startsWith('w:rsid') && !name.startsWith('r:'))
  )

const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? ''

/** The template's styles without languages, revision marks and hidden text; two of one id become the first of them. */
export function cleanStyles(styles: XmlElement, lists: ReadonlySet<string>): XmlElement {
  const clean = changeXml(styles, (element) => {
    if (dropped.test(element.name)) return []
    if (element.name === 'w:numPr' && !hasList(element, lists)) return []
    return [{ ...element, attributes: withoutMachine(element.attributes) }]
  })
  const ids = new Set(childrenNamed(clean, 'w:style').map(idOf))
  const seen = new Set<string>()
  return changeXml(clean, (element) => {
    if (element.name === 'w:style') {
      const id = idOf(element)
      if (id === '' || seen.has(id)) return []
      seen.add(id)
    }
    const isPointer = ['w:basedOn', 'w:next', 'w:link'].includes(element.name)
    return isPointer && !ids.has(element.attributes['w:val'] ?? '') ? [] : [element]
  })
}

/** A style may hold a level alone and take the list from the style it is based on. */
function hasList(properties: XmlElement, lists: ReadonlySet<string>): boolean {
  return descendantsNamed(properties, 'w:numId').every(
    ({ attributes }) => attributes['w:val'] === '0' || lists.has(attributes['w:val'] ?? '')
  )
}
