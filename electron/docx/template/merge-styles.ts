import { changeXml, makeElement } from '../xml/change-xml'
import { withChild } from '../xml/with-child'
import { childrenNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { carriesList } from './carries-list'
import { findStyle } from './find-style'

export interface MergedStyles {
  styles: XmlElement
  /** What each of our styles is called in the template. */
  idOf: (ours: string) => string
  /** Those of our styles that stand in the template, because it has none of its own in their place. */
  added: ReadonlySet<string>
  /** Whether the template's style in the place of ours numbers its paragraphs. */
  isNumbered: (ours: string) => boolean
}

/** Our styles that give way to the template's own, where it has them; the others have no counterpart in its look. */
const yielding = ['heading 1', 'heading 2', 'body text']
/** A list style gives way only to one that makes a list. */
const yieldingLists = ['list number', 'list bullet', 'list bullet 2']
const outlineOf: Record<string, string> = { 'heading 1': '0', 'heading 2': '1' }
const afterOutline = ['w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange']
const afterProperties = ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr']

const idOfStyle = (style: XmlElement): string => style.attributes['w:styleId'] ?? ''
const typeOf = (style: XmlElement): string => style.attributes['w:type'] ?? ''
const nameOf = (style: XmlElement): string => childrenNamed(style, 'w:name')[0]?.attributes['w:val'] ?? ''
const isDefault = ({ attributes }: XmlElement): boolean => ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')

/** A heading that is none to a screen reader gets its level; the template's look stays. */
function withOutline(style: XmlElement, level: string): XmlElement {
  const properties = childrenNamed(style, 'w:pPr')[0] ?? makeElement('w:pPr')
  return withChild(
    style,
    withChild(properties, makeElement('w:outlineLvl', { 'w:val': level }), afterOutline),
    afterProperties
  )
}

/** Papers are in one language, whatever the template's was. */
function withLanguage(styles: XmlElement, language: string): XmlElement {
  const defaults = childrenNamed(styles, 'w:docDefaults')[0] ?? makeElement('w:docDefaults')
  const runDefaults = childrenNamed(defaults, 'w:rPrDefault')[0] ?? makeElement('w:rPrDefault')
  const run = childrenNamed(runDefaults, 'w:rPr')[0] ?? makeElement('w:rPr')
  const spoken = withChild(
    run,
    makeElement('w:lang', { 'w:val': language, 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }),
    ['w:eastAsianLayout', 'w:oMath']
  )
  const changed = withChild(defaults, { ...runDefaults, children: [spoken] }, ['w:pPrDefault'])
  return withChild(styles, changed, ['w:latentStyles', 'w:style'])
}

/** The template's fonts are used everywhere, and our lists stand after its own; sizes, weight and spacing of a style of ours stay. */
const settled = (style: XmlElement, listOffset: number): XmlElement =>
  changeXml(style, (element) => {
    if (element.name === 'w:rFonts') return []
    if (element.name !== 'w:numId') return [element]
    return [{ ...element, attributes: { 'w:val': String(Number(element.attributes['w:val'] ?? '0') + listOffset) } }]
  })

function freeName(wished: string, taken: ReadonlySet<string>, lead: string): string {
  let name = wished
  for (let number = 1; taken.has(name.toLowerCase()); number += 1)
    name = `${lead}${wished}${number === 1 ? '' : number}`
  return name
}

interface Merging {
  /** The styles that the paper uses. */
  used: Iterable<string>
  language: string
  /** What the numbers of our lists have been raised by. */
  listOffset: number
}

/** The template's styles with those of ours that the paper uses and the template does not have. */
export function mergeStyles(
  theirs: XmlElement,
  ours: XmlElement,
  { used, language, listOffset }: Merging
): MergedStyles {
  const templateStyles = childrenNamed(theirs, 'w:style')
  const ownStyles = new Map(childrenNamed(ours, 'w:style').map((style) => [idOfStyle(style), style]))
  const ids = new Set(templateStyles.map((style) => idOfStyle(style).toLowerCase()))
  const names = new Set(templateStyles.map((style) => nameOf(style).toLowerCase()))
  const idOf = new Map<string, string>()
  const added: XmlElement[] = []
  const levels = new Map<string, string>()
  const numbered = new Set<string>()

  const counterpart = (style: XmlElement): XmlElement | undefined => {
    if (isDefault(style) || nameOf(style) === 'Normal')
      return templateStyles.find((each) => typeOf(each) === typeOf(style) && isDefault(each))
    const name = nameOf(style).toLowerCase()
    if (typeOf(style) !== 'paragraph') return undefined
    const found = yielding.includes(name) || yieldingLists.includes(name) ? findStyle(templateStyles, name) : undefined
    return found && (yielding.includes(name) || carriesList(found, templateStyles)) ? found : undefined
  }
  const take = (id: string): void => {
    const style = ownStyles.get(id)
    if (style === undefined || idOf.has(id)) return
    const found = counterpart(style)
    if (found) {
      idOf.set(id, idOfStyle(found))
      if (carriesList(found, templateStyles)) numbered.add(id)
      const level = outlineOf[nameOf(style).toLowerCase()]
      if (level !== undefined) levels.set(idOfStyle(found), level)
      return
    }
    const free = freeName(id, ids, 'Namndklar')
    idOf.set(id, free)
    ids.add(free.toLowerCase())
    for (const { attributes } of childrenNamed(style, 'w:basedOn')) take(attributes['w:val'] ?? '')
    added.push(style)
  }
  for (const id of used) take(id)

  const renamed = (style: XmlElement): XmlElement => {
    const name = freeName(nameOf(style), names, 'Nämndklar ')
    names.add(name.toLowerCase())
    return {
      ...style,
      attributes: { ...style.attributes, 'w:styleId': idOf.get(idOfStyle(style)) ?? idOfStyle(style) },
      children: settled(style, listOffset).children.flatMap((child): XmlElement['children'] => {
        if (typeof child === 'string') return [child]
        if (child.name === 'w:name') return [makeElement('w:name', { 'w:val': name })]
        if (!['w:basedOn', 'w:next', 'w:link'].includes(child.name)) return [child]
        const known = idOf.get(child.attributes['w:val'] ?? '')
        return known === undefined ? [] : [makeElement(child.name, { 'w:val': known })]
      })
    }
  }
  const levelled = elementsOf(theirs).map((each) => {
    const level = levels.get(idOfStyle(each))
    return each.name === 'w:style' && level !== undefined ? withOutline(each, level) : each
  })
  return {
    styles: withLanguage({ ...theirs, children: [...levelled, ...added.map(renamed)] }, language),
    idOf: (id) => idOf.get(id) ?? id,
    added: new Set(added.map(idOfStyle)),
    isNumbered: (id) => numbered.has(id)
  }
}
