import type { Parts } from './check'
import { descendantsNamed, type XmlElement } from '../xml/xml-element'

/** Parts that hold text, each a story of its own: the document, its headers and footers, and its notes. */
const isStory = (name: string): boolean =>
  /^word\/(document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/.test(name)

export const storiesIn = (parts: Parts): { part: string; xml: XmlElement }[] =>
  [...parts.values()].flatMap(({ name, xml }) => (xml !== null && isStory(name) ? [{ part: name, xml }] : []))

/** All elements of one name in one part; none where the part is missing. */
export function elementsIn(parts: Parts, part: string, name: string): XmlElement[] {
  const xml = parts.get(part)?.xml
  return xml ? descendantsNamed(xml, name) : []
}
