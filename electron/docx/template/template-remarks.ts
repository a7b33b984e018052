import {
  templateLacks,
  templateLeavesOut,
  type OddWords,
  type TemplateRemark
} from '../../../shared/domain/look/template-remark'
import { childrenNamed, descendantsNamed, textOf, withDescendants, type XmlElement } from '../xml/xml-element'
import { carriesList } from './carries-list'
import { findStyle } from './find-style'
import type { Template } from './template'

interface Found {
  template: Template
  /** The styles as the file has them, with their languages. */
  given: XmlElement
  /** What was seen when the headers and footers were cleaned. */
  found: readonly TemplateRemark[]
  isRemote: boolean
  hasMacros: boolean
  names: readonly string[]
  text: boolean
  fonts: boolean
}

/** Two centimetres: less is cut off when the paper is filed or read on both sides. */
const narrowMargin = 1134

const showsSomething = (story: XmlElement): boolean =>
  withDescendants(story).some(
    (each) =>
      ['w:drawing', 'w:pict', 'w:fldSimple'].includes(each.name) || (each.name === 'w:t' && textOf(each).trim() !== '')
  )

const says = ({ stories }: Template, pattern: RegExp): boolean =>
  stories.some(({ xml }) =>
    [
      ...descendantsNamed(xml, 'w:instrText').map(({ children }) => children.join('')),
      ...descendantsNamed(xml, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? '')
    ].some((instruction) => pattern.test(instruction))
  )

const isSwedish = (styles: XmlElement): boolean =>
  descendantsNamed(styles, 'w:docDefaults')
    .flatMap((defaults) => descendantsNamed(defaults, 'w:lang'))
    .some(({ attributes }) => (attributes['w:val'] ?? '').toLowerCase().startsWith('sv'))

const numberOf = ({ section }: Template, element: string, attribute: string): number =>
  Number(section.find(({ name }) => name === element)?.attributes[attribute] ?? '0')

const isA4 = (template: Template): boolean => {
  const sides = ['w:w', 'w:h'].map((side) => numberOf(template, 'w:pgSz', side)).sort((one, other) => one - other)
  return Math.abs((sides[0] ?? 0) - 11906) < 30 && Math.abs((sides[1] ?? 0) - 16838) < 30
}

const hasOwnHeading = ({ styles }: Template, name: string): boolean =>
  findStyle(childrenNamed(styles, 'w:style'), name) !== undefined

const isNumbered = ({ styles }: Template, name: string): boolean => {
  const all = childrenNamed(styles, 'w:style')
  const style = findStyle(all, name)
  return style !== undefined && carriesList(style, all)
}

/** What there is to say about a template before it is used, in the order it is told. */
export function templateRemarks({
  template,
  given,
  found,
  isRemote,
  hasMacros,
  names,
  text,
  fonts
}: Found): readonly TemplateRemark[] {
  const holds: Partial<Record<Exclude<TemplateRemark, OddWords>, boolean>> = {
    'no-header': !template.stories.some(({ kind, xml }) => kind === 'header' && showsSomething(xml)),
    'no-page-number': !says(template, /^\s*PAGE\b/),
    'no-heading-1': !hasOwnHeading(template, 'heading 1'),
    'no-heading-2': !hasOwnHeading(template, 'heading 2'),
    'no-body-text': !hasOwnHeading(template, 'body text'),
    'other-language': !isSwedish(given),
    'narrow-margins': ['w:left', 'w:right'].some((side) => numberOf(template, 'w:pgMar', side) < narrowMargin),
    'other-page-size': !isA4(template),
    'numbered-headings': ['heading 1', 'heading 2'].some((name) => isNumbered(template, name)),
    'template-text': text,
    'remote-template': isRemote,
    macros: hasMacros,
    programs: names.some((name) => /embeddings\/|activeX\//i.test(name)),
    'embedded-fonts': fonts
  }
  const plain = [...templateLacks, ...templateLeavesOut].filter(
    (remark) => holds[remark] === true || found.includes(remark)
  )
  return [...plain, ...found.filter((remark) => typeof remark !== 'string')]
}
