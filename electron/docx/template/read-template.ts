import type { Result } from '../../../shared/result'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'
import { cleanNumbering } from './clean-numbering'
import { cleanStyles } from './clean-styles'
import { cleanTheme } from './clean-theme'
import { keptSettings } from './kept-settings'
import { hasMacros, mainPart } from './main-part'
import { readStories } from './read-stories'
import { Refused, unlessRefused } from './refused'
import { sectionOf } from './section-of'
import type { Template } from './template'
import { templateSizeLimit } from './template-size-limit'
import { openTemplatePackage, type TemplatePackage } from './template-package'
import { templateRemarks } from './template-remarks'
import { withoutDangling } from './without-dangling'

const valuesOf = (root: XmlElement | undefined, element: string, attribute: string): Set<string> =>
  new Set(root ? childrenNamed(root, element).flatMap(({ attributes }) => attributes[attribute] ?? []) : [])

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
  const has = {
    text: descendantsNamed(document, 'w:t').some((each) => textOf(each).trim() !== ''),
    fonts: fonts !== undefined && fontsAreEmbedded(fonts)
  }
  const isRemote = settings !== undefined && descendantsNamed(settings, 'w:attachedTemplate').length > 0
  return {
    ...template,
    remarks: templateRemarks({
      template,
      given: styles,
      found: remarks,
      isRemote,
      hasMacros: hasMacros(file),
      names: file.names,
      ...has
    })
  }
}

const fontsAreEmbedded = (fonts: XmlElement): boolean =>
  ['Regular', 'Bold', 'Italic', 'BoldItalic'].some((face) => descendantsNamed(fonts, `w:embed${face}`).length > 0)

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
