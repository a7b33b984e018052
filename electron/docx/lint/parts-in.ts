import type { Parts } from './check'
import { withDescendants, type XmlElement } from '../xml/xml-element'

/** Parts that hold text, each a story of its own: the document, its headers and footers, and its notes. */
const isStory = (name: string): boolean =>
  /^word\/(document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/.test(name)

export const storiesIn = (parts: Parts): { part: string; xml: XmlElement }[] =>
  [...parts.values()].flatMap(({ name, xml }) => (xml !== null && isStory(name) ? [{ part: name, xml }] : []))

type ByName = ReadonlyMap<string, XmlElement[]>

/** Every element of a part, in document order; each part is walked once, however many demands ask. */
const elementsOfPart = new WeakMap<XmlElement, readonly XmlElement[]>()
const namesOfPart = new WeakMap<XmlElement, ByName>()

export function allIn(root: XmlElement): readonly XmlElement[] {
  const known = elementsOfPart.get(root)
  if (known) return known
  const all = withDescendants(root)
  elementsOfPart.set(root, all)
  return all
}

function byName(root: XmlElement): ByName {
  const known = namesOfPart.get(root)
  if (known) return known
  const found = new Map<string, XmlElement[]>()
  for (const element of allIn(root)) {
    const alike = found.get(element.name)
    if (alike) alike.push(element)
    else found.set(element.name, [element])
  }
  namesOfPart.set(root, found)
  return found
}

/** All elements of one name in a part, given its root. */
export const allNamed = (root: XmlElement, name: string): readonly XmlElement[] => byName(root).get(name) ?? []

/** All elements of one name in one part; none where the part is missing. */
export function elementsIn(parts: Parts, part: string, name: string): readonly XmlElement[] {
  const xml = parts.get(part)?.xml
  return xml ? allNamed(xml, name) : []
}
