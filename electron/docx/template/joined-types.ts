import { makeElement } from '../xml/change-xml'
import { childrenNamed, type XmlElement } from '../xml/xml-element'
import { templatePart } from './part-names'
import { pictureTypes } from './pictures'
import type { Template } from './template'

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** Our list of content types without our fonts, and with the template's theme, stories and pictures in it. */
export function joinedTypes(types: XmlElement, template: Template): XmlElement {
  const known = new Set(childrenNamed(types, 'Default').map(({ attributes }) => attributes['Extension']))
  const endings = [...new Set(template.pictures.map(({ ending }) => ending))].filter((ending) => !known.has(ending))
  return {
    ...types,
    children: [
      ...endings.map((ending) => makeElement('Default', { Extension: ending, ContentType: pictureTypes[ending] })),
      ...childrenNamed(types, 'Default'),
      ...childrenNamed(types, 'Override').filter(({ attributes }) => attributes['PartName'] !== '/word/fontTable.xml'),
      ...(template.theme
        ? [makeElement('Override', { PartName: '/word/theme/theme1.xml', ContentType: themeType })]
        : []),
      ...template.stories.map((story, index) =>
        makeElement('Override', {
          PartName: `/word/${templatePart.story(story, index)}`,
          ContentType: `${wordTypes}.${story.kind}+xml`
        })
      )
    ]
  }
}
