import { makeElement } from '../xml/change-xml'
import { childrenNamed, type XmlElement } from '../xml/xml-element'
import { templatePart } from './part-names'
import { pictureTypes } from './pictures'
import type { Template } from './template'

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Our list of content types with the template's stories and pictures in it. */
export function placedTypes(types: XmlElement, template: Template): XmlElement {
  const known = new Set(childrenNamed(types, 'Default').map(({ attributes }) => attributes['Extension']))
  const endings = [...new Set(template.pictures.map(({ ending }) => ending))].filter((ending) => !known.has(ending))
  return {
    ...types,
    children: [
      ...endings.map((ending) => makeElement('Default', { Extension: ending, ContentType: pictureTypes[ending] })),
      ...types.children,
      ...template.stories.map((story, index) =>
        makeElement('Override', {
          PartName: `/word/${templatePart.story(story, index)}`,
          ContentType: `${wordTypes}.${story.kind}+xml`
        })
      )
    ]
  }
}
