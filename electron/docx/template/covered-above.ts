import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'

const unitsPerTwip = 635
/** Some air between a picture and what stands below it. */
const air = 170

interface Page {
  /** The top margin, the distance of the head from the page's edge, and the height, in twips. */
  top: number
  header: number
  height: number
}

const twips = (units: string | undefined): number => Math.round(Number(units ?? '0') / unitsPerTwip)

/** How far down the page a picture reaches that stands in a place of its own; the head's own lines stand where the head does. */
function bottomOf(anchor: XmlElement, page: Page): number {
  const [place] = childrenNamed(anchor, 'wp:positionV')
  const [size] = childrenNamed(anchor, 'wp:extent')
  const offset = place === undefined ? 0 : twips(childrenNamed(place, 'wp:posOffset').map(textOf)[0])
  const from = place?.attributes['relativeFrom'] ?? 'paragraph'
  const start = from === 'page' || from === 'topMargin' ? 0 : from === 'margin' ? page.top : page.header
  return start + offset + twips(size?.attributes['cy'])
}

/** Lines give way to a picture that is wrapped; a mark that lies behind the whole page is no letterhead. */
const isCovering = (anchor: XmlElement, page: Page): boolean =>
  childrenNamed(anchor, 'wp:wrapNone').length > 0 && bottomOf(anchor, page) < page.height * 0.45

/** How much of the text's room, from its top, the pictures of a head cover. */
export function coveredAbove(heads: readonly XmlElement[], page: Page): number {
  const bottoms = heads
    .flatMap((head) => descendantsNamed(head, 'wp:anchor'))
    .filter((anchor) => isCovering(anchor, page))
    .map((anchor) => bottomOf(anchor, page))
  const lowest = Math.max(0, ...bottoms)
  return lowest > page.top ? lowest - page.top + air : 0
}
