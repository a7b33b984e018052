import { changeXml } from '../xml/change-xml'
import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from '../xml/xml-element'

const dropped = /^w:(numPicBullet|lvlPicBulletId|numIdMacAtCleanup|rsid)$/

const keyOf = (element: XmlElement): string | undefined =>
  element.name === 'w:abstractNum'
    ? element.attributes['w:abstractNumId']
    : element.name === 'w:num'
      ? element.attributes['w:numId']
      : undefined

/** In the order of the schema (ECMA-376 part 1, 17.9.6); LibreOffice writes another, and sides that only the strict format has. */
const levelOrder = [
  'w:start',
  'w:numFmt',
  'w:lvlRestart',
  'w:pStyle',
  'w:isLgl',
  'w:suff',
  'w:lvlText',
  'w:legacy',
  'w:lvlJc',
  'w:pPr',
  'w:rPr'
]
const sides: Record<string, string> = { start: 'left', end: 'right' }

function inOrder(level: XmlElement): XmlElement {
  const children = elementsOf(level).filter(({ name }) => levelOrder.includes(name))
  return {
    ...level,
    children: children.toSorted((one, other) => levelOrder.indexOf(one.name) - levelOrder.indexOf(other.name))
  }
}

const withKnownSide = (side: XmlElement): XmlElement => {
  const value = side.attributes['w:val'] ?? 'left'
  return { ...side, attributes: { ...side.attributes, 'w:val': sides[value] ?? value } }
}

/** The template's lists without pictures for bullets, each once, and none that points to what is not there. */
export function cleanNumbering(numbering: XmlElement, styles: ReadonlySet<string>): XmlElement {
  const abstract = new Set(childrenNamed(numbering, 'w:abstractNum').map(keyOf))
  const seen = new Set<string>()
  return changeXml(numbering, (element) => {
    const { name, attributes } = element
    if (dropped.test(name)) return []
    const isPointer = ['w:pStyle', 'w:styleLink', 'w:numStyleLink'].includes(name)
    if (isPointer && !styles.has(attributes['w:val'] ?? '')) return []
    if (
      name === 'w:num' &&
      !descendantsNamed(element, 'w:abstractNumId').some((each) => abstract.has(each.attributes['w:val']))
    )
      return []
    if (name === 'w:lvl') return [inOrder(element)]
    if (name === 'w:lvlJc') return [withKnownSide(element)]
    const key = keyOf(element)
    if (key === undefined) return [element]
    if (!/^\d{1,9}$/.test(key) || seen.has(`${name} ${key}`)) return []
    seen.add(`${name} ${key}`)
    return [element]
  })
}
