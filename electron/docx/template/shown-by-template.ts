import { descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'
import type { ShownByTemplate } from '../head-in-text'
import { coveredAbove } from './covered-above'
import type { Template } from './template'

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const paragraphTexts = (story: XmlElement): string[] =>
  descendantsNamed(story, 'w:p').map((paragraph) => plain(descendantsNamed(paragraph, 'w:t').map(textOf).join('')))

/** What the template's headers and footers show on the first page, so that a paper does not say it twice. */
export function shownByTemplate({ stories, section }: Template): ShownByTemplate {
  const first = section.some(
    ({ name, attributes }) => name === 'w:titlePg' && !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')
  )
    ? 'first'
    : 'default'
  const shown = stories.filter(({ type }) => type === first)
  const twips = (element: string, attribute: string): number =>
    Math.abs(Number(section.find(({ name }) => name === element)?.attributes[attribute] ?? '0'))
  const texts = shown.flatMap(({ xml }) => paragraphTexts(xml))
  return {
    says: (text) => plain(text) !== '' && texts.some((each) => each.includes(plain(text))),
    roomAbove: coveredAbove(
      shown.flatMap(({ kind, xml }) => (kind === 'header' ? [xml] : [])),
      { top: twips('w:pgMar', 'w:top'), header: twips('w:pgMar', 'w:header'), height: twips('w:pgSz', 'w:h') }
    ),
    hasPicture: shown.some(({ kind, pictures }) => kind === 'header' && pictures.length > 0),
    marksFirstPage: shown.some(({ kind }) => kind === 'header')
  }
}
