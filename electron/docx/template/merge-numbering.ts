import { changeXml } from '../xml/change-xml'
import { childrenNamed, elementsOf, type XmlElement } from '../xml/xml-element'

const highest = (elements: XmlElement[], attribute: string): number =>
  Math.max(0, ...elements.map(({ attributes }) => Number(attributes[attribute] ?? '0')))

const raised = (attributes: Record<string, string>, name: string, by: number): Record<string, string> => {
  const value = attributes[name]
  return value === undefined ? attributes : { ...attributes, [name]: String(Number(value) + by) }
}

/** The template's lists and ours after them; `offset` is what the numbers of ours have been raised by. */
export function mergeNumbering(theirs: XmlElement | null, ours: XmlElement): { numbering: XmlElement; offset: number } {
  if (theirs === null) return { numbering: ours, offset: 0 }
  const definitions = childrenNamed(theirs, 'w:abstractNum')
  const lists = childrenNamed(theirs, 'w:num')
  const offset = highest(lists, 'w:numId')
  const definitionOffset = highest(definitions, 'w:abstractNumId')
  const own = elementsOf(
    changeXml(ours, (element) => {
      // The attribute's prefix may mean nothing in the template's part.
      const attributes = Object.fromEntries(
        Object.entries(element.attributes).filter(([name]) => name.startsWith('w:'))
      )
      if (element.name === 'w:abstractNum')
        return [{ ...element, attributes: raised(attributes, 'w:abstractNumId', definitionOffset) }]
      if (element.name === 'w:abstractNumId')
        return [{ ...element, attributes: raised(attributes, 'w:val', definitionOffset) }]
      if (element.name === 'w:num') return [{ ...element, attributes: raised(attributes, 'w:numId', offset) }]
      return [element]
    })
  )
  const named = (name: string): XmlElement[] => own.filter((each) => each.name === name)
  return {
    numbering: { ...theirs, children: [...definitions, ...named('w:abstractNum'), ...lists, ...named('w:num')] },
    offset
  }
}
