import type { TemplateRemark } from '../../../shared/domain/look/template-remark'
import type { XmlElement } from '../xml/xml-element'
import { cleanStory } from './clean-story'
import { oddWords } from './odd-words'
import { pictureFrom } from './pictures'
import { Refused } from './refused'
import type { TemplateSection } from './section-of'
import type { Template, TemplatePicture, TemplateStory } from './template'
import type { TemplatePackage } from './template-package'

/** A story as its part holds it: a header's root must be a header. */
function storyXml(file: TemplatePackage, part: string, kind: TemplateStory['kind']): XmlElement {
  const xml = file.xml(part)
  if (xml?.name !== (kind === 'header' ? 'w:hdr' : 'w:ftr')) throw new Refused('damaged')
  return xml
}

/** The headers and footers of a section, clean, with the pictures that they show. */
export function readStories(
  file: TemplatePackage,
  main: string,
  references: TemplateSection['references']
): Pick<Template, 'stories' | 'pictures' | 'remarks'> {
  const pictures: TemplatePicture[] = []
  const placeOf = new Map<string, number>()
  const remarks: TemplateRemark[] = []
  const parts = file.relationsOf(main)
  const stories = references.map(({ kind, type, id }): TemplateStory => {
    const part = parts.find((each) => each.id === id && each.type === kind && !each.isExternal)?.target
    if (part === undefined) throw new Refused('damaged')
    const relations = file.relationsOf(part)
    const shown = new Map(
      relations.flatMap((each): [string, number][] => {
        const known = placeOf.get(each.target)
        if (each.type !== 'image' || each.isExternal) return []
        if (known !== undefined) return [[each.id, known]]
        const bytes = file.bytes(each.target)
        const picture = bytes && pictureFrom(bytes)
        if (picture === undefined) return []
        placeOf.set(each.target, pictures.length)
        return [[each.id, pictures.push(picture) - 1]]
      })
    )
    const given = storyXml(file, part, kind)
    const clean = cleanStory(given, (picture) => shown.has(picture))
    remarks.push(...clean.remarks, ...oddWords(given, kind))
    return {
      kind,
      type,
      xml: clean.xml,
      pictures: clean.pictureIds.map((picture) => ({ id: picture, picture: shown.get(picture) ?? 0 }))
    }
  })
  return { stories, pictures, remarks }
}
