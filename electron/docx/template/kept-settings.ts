import { elementsOf, type XmlElement } from '../xml/xml-element'
import { changeXml } from '../xml/change-xml'

/** The settings that a page looks different without, in the order of the schema (ECMA-376 part 1, 17.15.1.78). */
const kept = [
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:compat',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator'
]

const plain = (element: XmlElement): XmlElement =>
  changeXml({ ...element, attributes: ownAttributes(element) }, (each) => [
    { ...each, attributes: ownAttributes(each) }
  ])

const ownAttributes = ({ attributes }: XmlElement): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('w:')))

/** What a paper takes of the template's settings: neither its history nor its protection, and no other file. */
export const keptSettings = (settings: XmlElement): XmlElement[] =>
  kept
    .flatMap((name) =>
      elementsOf(settings)
        .filter((each) => each.name === name)
        .slice(0, 1)
    )
    .map(plain)
