import { childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element'

const nameOf = (style: XmlElement): string =>
  (childrenNamed(style, 'w:name')[0]?.attributes['w:val'] ?? '').toLowerCase()

const levelOf = (style: XmlElement): string | undefined =>
  descendantsNamed(style, 'w:outlineLvl')[0]?.attributes['w:val']

/** Built-in styles have English names in every language of Word; a heading of another name is known by its level. */
const outlineLevels: Record<string, string> = { 'heading 1': '0', 'heading 2': '1' }

/** The paragraph style of one name, or the first that has its part in the outline. */
export function findStyle(styles: XmlElement[], name: string): XmlElement | undefined {
  const paragraphs = styles.filter(({ attributes }) => attributes['w:type'] === 'paragraph')
  const level = outlineLevels[name]
  return (
    paragraphs.find((style) => nameOf(style) === name) ??
    (level === undefined ? undefined : paragraphs.find((style) => levelOf(style) === level))
  )
}
