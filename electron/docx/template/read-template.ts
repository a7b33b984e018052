import type { Result } from '../../../shared/ipc/result'
import type { TemplateRefusal } from '../../../shared/look/template-refusal'
import type { TemplateRemark } from '../../../shared/look/template-remark'
import { changeXml } from '../xml/change-xml'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'
import { cleanNumbering } from './clean-numbering'
import { cleanStory } from './clean-story'
import { cleanStyles } from './clean-styles'
import { cleanTheme } from './clean-theme'
import { keptSettings } from './kept-settings'
import { pictureFrom } from './pictures'
import { Refused, unlessRefused } from './refused'
import { sectionOf } from './section-of'
import type { Template, TemplatePicture, TemplateStory } from './template'
import { openTemplatePackage, type TemplatePackage } from './template-package'
import { templateRemarks } from './template-remarks'

/** Largest template, in bytes, that is read. */
export const templateSizeLimit = 10 * 1024 * 1024

const mainTypes = ['document', 'template'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`
)

/** The name of the part with the text, once it is sure that the file is a Word document without macros. */
function mainPart(file: TemplatePackage): string {
  const types = file.xml('[Content_Types].xml')
  const main = file.relationsOf('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
  if (types === undefined || main === undefined) throw new Refused('not-word')
  const said = descendantsNamed(types, 'Override')
  const typeOf = (part: string): string => said.find(({ attributes }) => attributes['PartName'] === `/${part}`)?.attributes['ContentType'] ?? ''
  const hasMacros = said.some(({ attributes }) => /macroEnabled|vbaProject|vbaData/i.test(attributes['ContentType'] ?? ''))
  if (hasMacros || file.names.some((name) => /vba(Project|Data)/i.test(name))) throw new Refused('macros')
  if (!mainTypes.includes(typeOf(main))) throw new Refused('not-word')
  return main
}

/** A story as its part holds it: a header's root must be a header. */
function storyXml(file: TemplatePackage, part: string, kind: TemplateStory['kind']): XmlElement {
  const xml = file.xml(part)
  if (xml?.name !== (kind === 'header' ? 'w:hdr' : 'w:ftr')) throw new Refused('damaged')
  return xml
}

const withoutDangling = (story: XmlElement, styles: ReadonlySet<string>, lists: ReadonlySet<string>): XmlElement =>
  changeXml(story, (element) => {
    const value = element.attributes['w:val'] ?? ''
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.name) && !styles.has(value)) return []
    const isListless = element.name === 'w:numPr' && descendantsNamed(element, 'w:numId').some((each) => each.attributes['w:val'] !== '0' && !lists.has(each.attributes['w:val'] ?? ''))
    return isListless ? [] : [element]
  })

const valuesOf = (root: XmlElement | undefined, element: string, attribute: string): Set<string> =>
  new Set(root ? childrenNamed(root, element).flatMap(({ attributes }) => attributes[attribute] ?? []) : [])

function readStories(file: TemplatePackage, main: string, references: ReturnType<typeof sectionOf>['references']): Pick<Template, 'stories' | 'pictures' | 'remarks'> {
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
    const clean = cleanStory(storyXml(file, part, kind), (picture) => shown.has(picture))
    remarks.push(...clean.remarks)
    return { kind, type, xml: clean.xml, pictures: clean.pictureIds.map((picture) => ({ id: picture, picture: shown.get(picture) ?? 0 })) }
  })
  return { stories, pictures, remarks }
}

function kept(file: TemplatePackage): Template {
  const main = mainPart(file)
  const document = file.xml(main)
  if (document?.name !== 'w:document') throw new Refused('not-word')
  const relations = file.relationsOf(main)
  const part = (type: string): XmlElement | undefined => {
    const target = relations.find((each) => each.type === type && !each.isExternal)?.target
    return target === undefined ? undefined : file.xml(target)
  }
  const styles = part('styles')
  if (styles?.name !== 'w:styles') throw new Refused('not-word')
  const given = part('numbering')
  const styleIds = valuesOf(styles, 'w:style', 'w:styleId')
  const numbering = given ? cleanNumbering(given, styleIds) : null
  const lists = valuesOf(numbering ?? undefined, 'w:num', 'w:numId')
  const { references, properties, textWidth } = sectionOf(document)
  const { stories, pictures, remarks } = readStories(file, main, references)
  const theme = part('theme')
  const fonts = part('fontTable')
  const settings = part('settings')
  const template: Template = {
    stories: stories.map((story) => ({ ...story, xml: withoutDangling(story.xml, styleIds, lists) })),
    pictures,
    section: properties,
    textWidth,
    styles: cleanStyles(styles, lists),
    numbering,
    theme: theme ? cleanTheme(theme) : null,
    settings: settings ? keptSettings(settings) : [],
    remarks: []
  }
  const has = { text: descendantsNamed(document, 'w:t').some((each) => textOf(each).trim() !== ''), fonts: fonts !== undefined && fontsAreEmbedded(fonts) }
  const isRemote = settings !== undefined && descendantsNamed(settings, 'w:attachedTemplate').length > 0
  return { ...template, remarks: templateRemarks({ template, given: styles, found: remarks, isRemote, names: file.names, ...has }) }
}

const fontsAreEmbedded = (fonts: XmlElement): boolean => ['Regular', 'Bold', 'Italic', 'BoldItalic'].some((face) => descendantsNamed(fonts, `w:embed${face}`).length > 0)

/** Encrypted Word files, and those of Word 97, are OLE compound files. */
const isCompound = (file: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => file[place] === byte)

/** Reads the user's Word template and keeps of it what a paper needs; anything else is told as a remark, or refused. */
export function readTemplate(file: Uint8Array): Result<Template, TemplateRefusal> {
  return unlessRefused(() => {
    if (file.length > templateSizeLimit) throw new Refused('too-large')
    if (isCompound(file)) throw new Refused('encrypted')
    const opened = openTemplatePackage(file)
    if (!opened.ok) throw new Refused(opened.problem)
    return kept(opened.value)
  })
}
