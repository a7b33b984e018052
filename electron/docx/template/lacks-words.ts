import { childrenNamed, descendantsNamed, withDescendants, type XmlElement } from '../xml/xml-element'

const isDecorative = (properties: XmlElement): boolean =>
  withDescendants(properties).some(({ name, attributes }) => name.endsWith(':decorative') && attributes['val'] === '1')

/** Whether a picture says nothing to someone who cannot see it, and is not marked as mere ornament. */
export const lacksWords = (story: XmlElement): boolean =>
  descendantsNamed(story, 'w:drawing').some((drawing) =>
    descendantsNamed(drawing, 'wp:docPr').some((each) => (each.attributes['descr'] ?? '') === '' && !isDecorative(each))
  ) ||
  descendantsNamed(story, 'v:shape').some(
    (shape) => childrenNamed(shape, 'v:imagedata').length > 0 && (shape.attributes['alt'] ?? '') === ''
  )
