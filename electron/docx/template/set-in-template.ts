import { strFromU8, strToU8 } from 'fflate'
import { markOf, markWords, type Marked } from '../mark'
import { style } from '../styles'
import { changeXml, makeElement } from '../xml/change-xml'
import { parseXml } from '../xml/parse-xml'
import { writeXml } from '../xml/write-xml'
import { childrenNamed, withDescendants, type XmlElement } from '../xml/xml-element'
import { listOffset, mergeNumbering } from './merge-numbering'
import { mergeStyles } from './merge-styles'
import { templatePart } from './part-names'
import { placedDocument } from './placed-document'
import { joinedSettings } from './joined-settings'
import { joinedTypes } from './joined-types'
import type { Template } from './template'

export type PackageParts = Record<string, Uint8Array>

interface Placing {
  /** The paper, of which a draft or a working copy is marked in the template's heads. */
  paper: Marked
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
  theme: 'word/theme/theme1.xml',
  fontTable: 'word/fontTable.xml'
}

/** A part of our own package, which is well-formed because this program wrote it. */
const own = (parts: PackageParts, name: string): XmlElement =>
  parseXml(strFromU8(parts[name] ?? new Uint8Array())) ?? makeElement('')

const bytesOf = (xml: XmlElement): Uint8Array => strToU8(writeXml(xml))

const relation = (id: string, type: string, target: string): XmlElement =>
  makeElement('Relationship', { Id: id, Type: `${officeRelations}/${type}`, Target: target })

/** The mark of a draft or a working copy under the template's name for its style. */
function marked(paper: Marked, number: number, idOf: (id: string) => string): XmlElement[] {
  const mark = parseXml(markOf(paper, number))
  return mark === null
    ? []
    : [
        changeXml(mark, (each) => [
          each.name === 'w:pStyle' ? { ...each, attributes: { 'w:val': idOf(style.draftMark) } } : each
        ])
      ]
}

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

/** A paper that was written without heads and feet, placed in the template's package of looks. */
export function setInTemplate(parts: PackageParts, template: Template, { paper, language }: Placing): PackageParts {
  const document = own(parts, partNames.document)
  const isMarked = markWords(paper) !== ''
  const offset = listOffset(template.numbering)
  const used = new Set([...usedStyles(document), ...(isMarked ? [style.draftMark] : [])])
  const merged = mergeStyles(template.styles, own(parts, partNames.styles), { used, language, listOffset: offset })
  const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== partNames.fontTable))
  const relations = own(parts, partNames.relations)
  const placed: PackageParts = {
    ...kept,
    [partNames.document]: bytesOf(placedDocument(document, template, merged, offset)),
    [partNames.styles]: bytesOf(merged.styles),
    [partNames.numbering]: bytesOf(mergeNumbering(template.numbering, own(parts, partNames.numbering), merged)),
    [partNames.settings]: bytesOf(joinedSettings(own(parts, partNames.settings), template, language)),
    [partNames.types]: bytesOf(joinedTypes(own(parts, partNames.types), template)),
    [partNames.relations]: bytesOf({
      ...relations,
      children: [
        ...childrenNamed(relations, 'Relationship').filter(
          ({ attributes }) => attributes['Target'] !== 'fontTable.xml'
        ),
        ...(template.theme ? [relation('rIdTheme', 'theme', 'theme/theme1.xml')] : []),
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
    const mark = isMarked && story.kind === 'header' ? marked(paper, index + 1, merged.idOf) : []
    placed[`word/${file}`] = bytesOf({ ...xml, children: [...mark, ...xml.children] })
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
