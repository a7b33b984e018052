import { makeElement } from '../xml/change-xml'
import { elementsOf, type XmlElement } from '../xml/xml-element'
import type { Template } from './template'

const lastSettings = [
  'w:characterSpacingControl',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator'
]
const firstSettings = [
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop'
]
const settingsOrder = ({ name }: XmlElement): number =>
  firstSettings.includes(name)
    ? firstSettings.indexOf(name)
    : lastSettings.includes(name)
      ? 200 + lastSettings.indexOf(name)
      : 100

/** Our settings under the template's: its own where it has them, in the order of the schema. */
export function joinedSettings(settings: XmlElement, { settings: theirs }: Template, language: string): XmlElement {
  const names = new Set(theirs.map(({ name }) => name))
  const ours = elementsOf(settings).filter(
    ({ name }) => ['w:compat', 'w:defaultTabStop'].includes(name) && !names.has(name)
  )
  const all = [...theirs, ...ours, makeElement('w:themeFontLang', { 'w:val': language })]
  return { ...settings, children: all.toSorted((one, other) => settingsOrder(one) - settingsOrder(other)) }
}
