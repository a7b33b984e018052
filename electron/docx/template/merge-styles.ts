import { changeXml, makeElement } from '../xml/change-xml'
import { childrenNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { findStyle } from './find-style'

export interface MergedStyles {
  styles: XmlElement
  /** What each of our styles is called in the template. */
  idOf: (ours: string) => string
}

/** Our styles that give way to the template's own, where it has them; the others have no counterpart in its look. */
const yielding = ['heading 1', 'heading 2', 'body text', 'list number', 'list bullet', 'list bullet 2']
const outlineOf: Record<string, string> = { 'heading 1': '0', 'heading 2': '1' }
const afterOutline = ['w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange']
const afterProperties = ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr']

const idOfStyle = (style: XmlElement): string => style.attributes['w:styleId'] ?? ''
const typeOf = (style: XmlElement): string => style.attributes['w:type'] ?? ''
const nameOf = (style: XmlElement): string => childrenNamed(style, 'w:name')[0]?.attributes['w:val'] ?? ''
const isDefault = ({ attributes }: XmlElement): boolean => ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')

/** The element with a child put in before the first of some others, or last. */
function withChild(element: XmlElement, child: XmlElement, before: string[]): XmlElement {
  const others = element.children.filter((each) => typeof each === 'string' || each.name !== child.name)
  const found = others.findIndex((each) => typeof each !== 'string' && before.includes(each.name))
  return { ...element, children: others.toSpliced(found === -1 ? others.length : found, 0, child) }
}

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
  const spoken = withChild(run, makeElement('w:lang', { 'w:val': language, 'w:eastAsia': language }), [
    'w:eastAsianLayout',
    'w:oMath'
  ])
  const changed = withChild(defaults, { ...runDefaults, children: [spoken] }, ['w:pPrDefault'])
  return withChild(styles, changed, ['w:latentStyles', 'w:style'])
}

/** The template's fonts are used everywhere; sizes, weight and spacing of a style of ours stay. */
const withoutFonts = (style: XmlElement): XmlElement =>
  changeXml(style, (element) => (element.name === 'w:rFonts' ? [] : [element]))

function freeName(wished: string, taken: ReadonlySet<string>, lead: string): string {
  let name = wished
  for (let number = 1; taken.has(name.toLowerCase()); number += 1)
    name = `${lead}${wished}${number === 1 ? '' : number}`
  return name
}

/** The template's styles with those of ours that the paper uses and the template does not have. */
export function mergeStyles(
  theirs: XmlElement,
  ours: XmlElement,
  used: Iterable<string>,
  language: string
): MergedStyles {
  const templateStyles = childrenNamed(theirs, 'w:style')
  const ownStyles = new Map(childrenNamed(ours, 'w:style').map((style) => [idOfStyle(style), style]))
  const ids = new Set(templateStyles.map((style) => idOfStyle(style).toLowerCase()))
  const names = new Set(templateStyles.map((style) => nameOf(style).toLowerCase()))
  const idOf = new Map<string, string>()
  const added: XmlElement[] = []
  const levels = new Map<string, string>()

  const counterpart = (style: XmlElement): XmlElement | undefined => {
    if (isDefault(style) || nameOf(style) === 'Normal')
      return templateStyles.find((each) => typeOf(each) === typeOf(style) && isDefault(each))
    const name = nameOf(style).toLowerCase()
    return yielding.includes(name) && typeOf(style) === 'paragraph' ? findStyle(templateStyles, name) : undefined
  }
  const take = (id: string): void => {
    const style = ownStyles.get(id)
    if (style === undefined || idOf.has(id)) return
    const found = counterpart(style)
    if (found) {
      idOf.set(id, idOfStyle(found))
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
      ...withoutFonts(style),
      attributes: { ...style.attributes, 'w:styleId': idOf.get(idOfStyle(style)) ?? idOfStyle(style) },
      children: withoutFonts(style).children.flatMap((child): XmlElement['children'] => {
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
    idOf: (id) => idOf.get(id) ?? id
  }
}
