import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { makeElement } from '../xml/change-xml'
import { Refused } from './refused'
import type { TemplateStory } from './template'

type Reference = Pick<TemplateStory, 'kind' | 'type'> & { id: string }

export interface TemplateSection {
  properties: XmlElement[]
  references: Reference[]
  textWidth: number
}

/** In the order of the schema (ECMA-376 part 1, 17.6.17); printers, columns and protection are not the paper's. */
const kept = ['w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:pgNumType', 'w:titlePg', 'w:docGrid']

const a4 = { 'w:w': '11906', 'w:h': '16838' }
const margins = {
  'w:top': '1417',
  'w:right': '1417',
  'w:bottom': '1417',
  'w:left': '1417',
  'w:header': '708',
  'w:footer': '708',
  'w:gutter': '0'
}
/** About 8 cm: narrower text leaves no room for signatures side by side. */
const narrowest = 4500
const widest = 31_680

const types = ['default', 'first', 'even'] as const

function referenceFrom({ name, attributes }: XmlElement): Reference[] {
  const type = types.find((each) => each === (attributes['w:type'] ?? 'default'))
  const id = attributes['r:id']
  return type === undefined || id === undefined
    ? []
    : [{ kind: name === 'w:headerReference' ? 'header' : 'footer', type, id }]
}

/** A later section has the heads and feet of the one before it, but for those it names itself. */
function referencesOf(sections: XmlElement[]): Reference[] {
  const byPlace = new Map<string, Reference>()
  for (const reference of sections
    .flatMap(elementsOf)
    .flatMap((each) => (/^w:(header|footer)Reference$/.test(each.name) ? referenceFrom(each) : []))) {
    byPlace.set(`${reference.kind} ${reference.type}`, reference)
  }
  return [...byPlace.values()]
}

const plain = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(([key]) => key.startsWith('w:') && !key.startsWith('w:rsid'))
  ),
  children: children.map((child) => (typeof child === 'string' ? child : plain(child)))
})

const twips = (element: XmlElement, name: string): number => {
  const typed = element.attributes[name] ?? '0'
  const value = Number(typed)
  if (!/^-?\d+$/.test(typed) || Math.abs(value) > widest) throw new Refused('damaged')
  return value
}

/** The page setup of the template's last section, which is where its text would go on. */
export function sectionOf(document: XmlElement): TemplateSection {
  const sections = descendantsNamed(document, 'w:sectPr')
  const last = sections.at(-1) ?? makeElement('w:sectPr')
  const isContinued = childrenNamed(last, 'w:type').some(({ attributes }) => attributes['w:val'] === 'continuous')
  // Where the last section goes on on the same page, that page begins as the section before it does.
  const titlePage = isContinued ? childrenNamed(sections[0] ?? last, 'w:titlePg')[0] : undefined
  const given = (name: string): XmlElement | undefined =>
    childrenNamed(last, name)[0] ?? (name === 'w:titlePg' ? titlePage : undefined)
  const size = given('w:pgSz') ?? makeElement('w:pgSz', a4)
  const margin = given('w:pgMar') ?? makeElement('w:pgMar', margins)
  const textWidth = twips(size, 'w:w') - twips(margin, 'w:left') - twips(margin, 'w:right') - twips(margin, 'w:gutter')
  const textHeight = twips(size, 'w:h') - Math.abs(twips(margin, 'w:top')) - Math.abs(twips(margin, 'w:bottom'))
  if (textWidth < narrowest || textHeight < narrowest) throw new Refused('page-too-narrow')
  const properties = kept.flatMap((name) => {
    const found = name === 'w:pgSz' ? size : name === 'w:pgMar' ? margin : given(name)
    return found ? [plain(found)] : []
  })
  return { properties, references: referencesOf(sections), textWidth }
}
