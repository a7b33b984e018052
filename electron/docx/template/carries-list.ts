import { childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element'

const deepest = 20

/** Whether a style numbers its paragraphs, itself or by the style that it is based on. */
export function carriesList(style: XmlElement, styles: readonly XmlElement[], depth = 0): boolean {
  const [list] = childrenNamed(style, 'w:pPr').flatMap((properties) => descendantsNamed(properties, 'w:numId'))
  if (list) return list.attributes['w:val'] !== '0'
  const base = childrenNamed(style, 'w:basedOn')[0]?.attributes['w:val']
  const found =
    base === undefined || depth > deepest
      ? undefined
      : styles.find(({ attributes }) => attributes['w:styleId'] === base)
  return found !== undefined && carriesList(found, styles, depth + 1)
}
