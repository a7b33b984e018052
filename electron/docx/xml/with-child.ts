import type { XmlElement } from './xml-element'

/** The element with a child put in before the first of some others, or last; it takes the place of one of its name. */
export function withChild(element: XmlElement, child: XmlElement, before: readonly string[]): XmlElement {
  const others = element.children.filter((each) => typeof each === 'string' || each.name !== child.name)
  const found = others.findIndex((each) => typeof each !== 'string' && before.includes(each.name))
  return { ...element, children: others.toSpliced(found === -1 ? others.length : found, 0, child) }
}
