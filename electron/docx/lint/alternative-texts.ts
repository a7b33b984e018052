import { descendantsNamed, withDescendants, type XmlElement } from '../xml/xml-element'
import type { Check } from './check'
import { allNamed, storiesIn } from './parts-in'

const isDecorative = (properties: XmlElement): boolean =>
  withDescendants(properties).some(({ name, attributes }) => name.endsWith(':decorative') && attributes['val'] === '1')

/** A drawing without a picture, such as a line or a text box, has nothing to tell that its text does not. */
const showsPicture = (drawing: XmlElement): boolean => descendantsNamed(drawing, 'pic:pic').length > 0

export const alternativeTexts: Check = {
  name: 'alternative-texts',
  demand: 'Varje bild har en alternativtext.',
  find: (parts) =>
    storiesIn(parts).flatMap(({ part, xml }) =>
      allNamed(xml, 'w:drawing')
        .filter(showsPicture)
        .flatMap((drawing) => descendantsNamed(drawing, 'wp:docPr').slice(0, 1))
        .filter((properties) => (properties.attributes['descr'] ?? '').trim() === '' && !isDecorative(properties))
        .map(({ attributes }) => ({ part, detail: attributes['name'] ?? 'bild' }))
    )
}
