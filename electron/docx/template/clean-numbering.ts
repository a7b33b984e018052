import { changeXml } from '../xml/change-xml'
import { childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element'

const dropped = /^w:(numPicBullet|lvlPicBulletId|numIdMacAtCleanup|rsid)$/

const keyOf = (element: XmlElement): string | undefined =>
  element.name === 'w:abstractNum' ? element.attributes['w:abstractNumId'] : element.name === 'w:num' ? element.attributes['w:numId'] : undefined

/** The template's lists without pictures for bullets, each once, and none that points to what is not there. */
export function cleanNumbering(numbering: XmlElement, styles: ReadonlySet<string>): XmlElement {
  const abstract = new Set(childrenNamed(numbering, 'w:abstractNum').map(keyOf))
  const seen = new Set<string>()
  return changeXml(numbering, (element) => {
    const { name, attributes } = element
    if (dropped.test(name)) return []
    const isPointer = ['w:pStyle', 'w:styleLink', 'w:numStyleLink'].includes(name)
    if (isPointer && !styles.has(attributes['w:val'] ?? '')) return []
    if (name === 'w:num' && !descendantsNamed(element, 'w:abstractNumId').some((each) => abstract.has(each.attributes['w:val']))) return []
    const key = keyOf(element)
    if (key === undefined) return [element]
    if (!/^\d{1,9}$/.test(key) || seen.has(`${name} ${key}`)) return []
    seen.add(`${name} ${key}`)
    return [element]
  })
}
