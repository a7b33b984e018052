import { strFromU8, strToU8 } from 'fflate'
import { style } from '../styles'
import { changeXml, makeElement } from '../xml/change-xml'
import { parseXml } from '../xml/parse-xml'
import { writeXml } from '../xml/write-xml'
import { withDescendants, type XmlElement } from '../xml/xml-element'
import { mergeNumbering } from './merge-numbering'
import { mergeStyles } from './merge-styles'
import { templatePart } from './part-names'
import { placedSettings } from './placed-settings'
import { placedTypes } from './placed-types'
import type { Template } from './template'

export type PackageParts = Record<string, Uint8Array>

interface Placing {
  /** What stands above the template's heads on a draft or a working copy. */
  mark: string
  language: string
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const partNames = {
  types: '[Content_Types].xml',
  document: 'word/document.xml',
  relations: 'word/_rels/document.xml.rels',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  settings: 'word/settings.xml',
  theme: 'word/theme/theme1.xml'
}

/** A part of our own package, which is well-formed because this program wrote it. */
const own = (parts: PackageParts, name: string): XmlElement =>
  parseXml(strFromU8(parts[name] ?? new Uint8Array())) ?? makeElement('')

const bytesOf = (xml: XmlElement): Uint8Array => strToU8(writeXml(xml))

const relation = (id: string, type: string, target: string): XmlElement =>
  makeElement('Relationship', { Id: id, Type: `${officeRelations}/${type}`, Target: target })

const marked = (words: string, id: string): XmlElement =>
  makeElement(
    'w:p',
    {},
    makeElement('w:pPr', {}, makeElement('w:pStyle', { 'w:val': id })),
    makeElement('w:r', {}, makeElement('w:t', {}, words))
  )

/** Drawings share one space of numbers in the whole file; those of the text begin at 1. */
function numbered(stories: XmlElement[]): XmlElement[] {
  let last = 1000
  return stories.map((story) =>
    changeXml(story, (element) => {
      if (element.name !== 'wp:docPr') return [element]
      last += 1
      return [{ ...element, attributes: { ...element.attributes, id: String(last) } }]
    })
  )
}

const usedStyles = (document: XmlElement): Set<string> =>
  new Set(
    withDescendants(document)
      .filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name))
      .map(({ attributes }) => attributes['w:val'] ?? '')
  )

/** Our text under the template's names for styles and lists, on the template's page. */
function placedDocument(
  document: XmlElement,
  { stories, section }: Template,
  idOf: (id: string) => string,
  offset: number
): XmlElement {
  const references = stories.map(({ kind, type }, index) =>
    makeElement(`w:${kind}Reference`, { 'w:type': type, 'r:id': templatePart.relation(index) })
  )
  return changeXml(document, (element) => {
    const value = element.attributes['w:val'] ?? ''
    switch (element.name) {
      case 'w:pStyle':
      case 'w:rStyle':
      case 'w:tblStyle':
        return [{ ...element, attributes: { 'w:val': idOf(value) } }]
      case 'w:numId':
        return [{ ...element, attributes: { 'w:val': value === '0' ? value : String(Number(value) + offset) } }]
      case 'w:sectPr':
        return [{ ...element, children: [...references, ...section] }]
      default:
        return [element]
    }
  })
}

/** A paper that was written without heads and feet, placed in the template's package of looks. */
export function placeInTemplate(parts: PackageParts, template: Template, { mark, language }: Placing): PackageParts {
  const document = own(parts, partNames.document)
  const used = usedStyles(document)
  if (mark !== '') used.add(style.draftMark)
  const { styles, idOf } = mergeStyles(template.styles, own(parts, partNames.styles), used, language)
  const { numbering, offset } = mergeNumbering(template.numbering, own(parts, partNames.numbering))
  const relations = own(parts, partNames.relations)
  const placed: PackageParts = {
    ...parts,
    [partNames.document]: bytesOf(placedDocument(document, template, idOf, offset)),
    [partNames.styles]: bytesOf(styles),
    [partNames.numbering]: bytesOf(numbering),
    [partNames.settings]: bytesOf(placedSettings(own(parts, partNames.settings), template, language)),
    [partNames.types]: bytesOf(placedTypes(own(parts, partNames.types), template)),
    [partNames.relations]: bytesOf({
      ...relations,
      children: [
        ...relations.children,
        ...template.stories.map((story, index) =>
          relation(templatePart.relation(index), story.kind, templatePart.story(story, index))
        )
      ]
    }),
    ...(template.theme && { [partNames.theme]: bytesOf(template.theme) })
  }
  numbered(template.stories.map(({ xml }) => xml)).forEach((xml, index) => {
    const story = template.stories[index]
    if (story === undefined) return
    const file = templatePart.story(story, index)
    const isMarked = mark !== '' && story.kind === 'header'
    placed[`word/${file}`] = bytesOf(
      isMarked ? { ...xml, children: [marked(mark, idOf(style.draftMark)), ...xml.children] } : xml
    )
    if (story.pictures.length > 0) {
      const shown = story.pictures.map(({ id, picture }) =>
        relation(id, 'image', `media/${templatePart.picture(picture, template)}`)
      )
      placed[`word/_rels/${file}.rels`] = bytesOf(makeElement('Relationships', { xmlns: packageRelations }, ...shown))
    }
  })
  template.pictures.forEach(({ bytes }, index) => {
    const isShown = template.stories.some(({ pictures }) => pictures.some(({ picture }) => picture === index))
    if (isShown) placed[`word/media/${templatePart.picture(index, template)}`] = bytes
  })
  return placed
}
