import { bookmarkOf, placeOfSection, type BookmarkedPart } from '../../../shared/exchange/working-copy/bookmarks'
import type { PartLength } from '../part-length'
import { makeElement } from '../xml/change-xml'
import { elementsOf, withDescendants, type XmlElement } from '../xml/xml-element'

/** Above the bookmarks and drawings that the text may have of its own. */
const firstId = 5_000

interface Span {
  place: BookmarkedPart
  first: XmlElement
  last: XmlElement
}

const paragraphsIn = (element: XmlElement): readonly XmlElement[] =>
  withDescendants(element).filter(({ name }) => name === 'w:p')

/** LibreOffice drops a bookmark that begins before a table and ends in or below it: it ends above the table. */
function boundsOf(children: readonly XmlElement[]): [first: XmlElement | undefined, last: XmlElement | undefined] {
  const table = children.findIndex(({ name }) => name === 'w:tbl')
  const paragraphs = (table > 0 ? children.slice(0, table) : children).flatMap(paragraphsIn)
  return [paragraphs[0], paragraphs.at(-1)]
}

/** The first and last paragraph of each part, in tables too: a bookmark between paragraphs is moved by other programs. */
function spansOf(
  children: readonly XmlElement[],
  lengths: readonly PartLength[],
  places: readonly BookmarkedPart[]
): readonly Span[] {
  let from = 0
  const byPlace = new Map<BookmarkedPart, readonly XmlElement[]>()
  for (const { part, length } of lengths) {
    const place = places.find((each) => each === placeOfSection(part))
    const own = children.slice(from, from + length)
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), ...own])
    from += length
  }
  return [...byPlace].flatMap(([place, own]) => {
    const [first, last] = boundsOf(own)
    return first && last ? [{ place, first, last }] : []
  })
}

const afterProperties = (paragraph: XmlElement): number => (elementsOf(paragraph)[0]?.name === 'w:pPr' ? 1 : 0)

/** The document with a bookmark around each part of a working copy, by which it is found when others have written in it. */
export function setBookmarks(
  document: XmlElement,
  lengths: readonly PartLength[],
  places: readonly BookmarkedPart[]
): XmlElement {
  const body = elementsOf(document).find(({ name }) => name === 'w:body')
  const spans = spansOf(body ? elementsOf(body) : [], lengths, places)
  const marked = (element: XmlElement): XmlElement => {
    const begun = spans.findIndex(({ first }) => first === element)
    const ended = spans.findIndex(({ last }) => last === element)
    const children = element.children.map((child) => (typeof child === 'string' ? child : marked(child)))
    const place = spans[begun]?.place
    if (place !== undefined) {
      children.splice(
        afterProperties(element),
        0,
        makeElement('w:bookmarkStart', { 'w:id': String(firstId + begun), 'w:name': bookmarkOf(place) })
      )
    }
    if (ended >= 0) children.push(makeElement('w:bookmarkEnd', { 'w:id': String(firstId + ended) }))
    return { ...element, children }
  }
  return marked(document)
}
