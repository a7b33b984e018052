import type { Check } from './check'
import { elementsIn } from './parts-in'
import { descendantsNamed, type XmlElement } from '../xml/xml-element'

export const languageIsSet: Check = {
  name: 'language',
  demand: 'Handlingens språk är angivet.',
  find: (parts) => {
    const inDefaults = elementsIn(parts, 'word/styles.xml', 'w:docDefaults').flatMap((each) =>
      descendantsNamed(each, 'w:lang')
    )
    const inSettings = elementsIn(parts, 'word/settings.xml', 'w:themeFontLang')
    const stated = (elements: readonly XmlElement[]): boolean =>
      elements.some(({ attributes }) => (attributes['w:val'] ?? '') !== '')
    return [
      ...(stated(inDefaults) ? [] : [{ part: 'word/styles.xml', detail: 'w:lang' }]),
      ...(stated(inSettings) ? [] : [{ part: 'word/settings.xml', detail: 'w:themeFontLang' }])
    ]
  }
}
