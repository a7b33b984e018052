import { changeXml } from '../xml/change-xml'
import { childrenNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import type { MergedStyles } from './merge-styles'

const highest = (elements: XmlElement[], attribute: string): number =>
  Math.max(0, ...elements.map(({ attributes }) => Number(attributes[attribute] ?? '0')))

const raised = (attributes: Record<string, string>, name: string, by: number): Record<string, string> => {
  const value = attributes[name]
  return value === undefined ? attributes : { ...attributes, [name]: String(Number(value) + by) }
}

/** What the numbers of our lists are raised by, so that they stand after the template's. */
export const listOffset = (theirs: XmlElement | null): number =>
  theirs === null ? 0 : highest(childrenNamed(theirs, 'w:num'), 'w:numId')

/** Our lists carry only those of our styles that stand in the template. */
const carrying = (ours: XmlElement, { idOf, added }: Pick<MergedStyles, 'idOf' | 'added'>): XmlElement =>
  changeXml(ours, (element) => {
    if (element.name !== 'w:pStyle') return [element]
    const id = element.attributes['w:val'] ?? ''
    return added.has(id) ? [{ ...element, attributes: { 'w:val': idOf(id) } }] : []
  })

/** The template's lists, and ours after them. */
export function mergeNumbering(
  theirs: XmlElement | null,
  given: XmlElement,
  styles: Pick<MergedStyles, 'idOf' | 'added'>
): XmlElement {
  const ours = carrying(given, styles)
  if (theirs === null) return ours
  const definitions = childrenNamed(theirs, 'w:abstractNum')
  const lists = childrenNamed(theirs, 'w:num')
  const offset = listOffset(theirs)
  const definitionOffset = highest(definitions, 'w:abstractNumId')
  const own = elementsOf(
    changeXml(ours, (element) => {
      const { attributes } = element
      if (element.name === 'w:abstractNum')
        return [{ ...element, attributes: raised(attributes, 'w:abstractNumId', definitionOffset) }]
      if (element.name === 'w:abstractNumId')
        return [{ ...element, attributes: raised(attributes, 'w:val', definitionOffset) }]
      if (element.name === 'w:num') return [{ ...element, attributes: raised(attributes, 'w:numId', offset) }]
      return [element]
    })
  )
  const named = (name: string): XmlElement[] => own.filter((each) => each.name === name)
  return { ...theirs, children: [...definitions, ...named('w:abstractNum'), ...lists, ...named('w:num')] }
}
