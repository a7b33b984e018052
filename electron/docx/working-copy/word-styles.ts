import { childrenNamed, type XmlElement } from '../xml/xml-element'

/** What a named style says of text, as far as a section's text can hold it. */
interface WordStyle {
  isHeading: boolean
  /** From 0; undefined where the style says none. */
  headingLevel: number | undefined
  bold: boolean | undefined
  italic: boolean | undefined
  numId: string | undefined
  level: string | undefined
}

export type WordStyles = (id: string | undefined) => WordStyle

const noStyle: WordStyle = {
  isHeading: false,
  headingLevel: undefined,
  bold: undefined,
  italic: undefined,
  numId: undefined,
  level: undefined
}

const headingName = /^(?:heading|rubrik|title) ?(\d?)$/i
const off = ['0', 'false', 'off']

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenNamed(element, name)[0]

export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val']

/** Whether an on-off property is on; undefined where it is not there. */
export const isOn = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const property = childNamed(properties, name)
  return property && !off.includes(property.attributes['w:val'] ?? '')
}

/** Which level of the outline a paragraph stands on, from 0. */
export const outlineLevel = (properties: XmlElement | undefined): number | undefined => {
  const level = valueOf(properties, 'w:outlineLvl')
  return level === undefined ? undefined : Number(level)
}

/** Body text is level 9 in Word, and no heading. */
export const isOutlined = (properties: XmlElement | undefined): boolean | undefined => {
  const level = outlineLevel(properties)
  return level === undefined ? undefined : level < 9
}

const levelInName = (name: string): number | undefined => {
  const digit = headingName.exec(name)?.[1]
  return digit === undefined || digit === '' ? undefined : Number(digit) - 1
}

function ownOf(style: XmlElement): WordStyle {
  const [paragraph, run] = [childNamed(style, 'w:pPr'), childNamed(style, 'w:rPr')]
  const list = childNamed(paragraph, 'w:numPr')
  const isCharacter = style.attributes['w:type'] === 'character'
  return {
    isHeading: isOutlined(paragraph) ?? headingName.test(valueOf(style, 'w:name') ?? ''),
    headingLevel: outlineLevel(paragraph) ?? levelInName(valueOf(style, 'w:name') ?? ''),
    // How a paragraph's style looks is the paper's own affair; what a person sets off is set on the letters.
    bold: isCharacter ? isOn(run, 'w:b') : undefined,
    italic: isCharacter ? isOn(run, 'w:i') : undefined,
    numId: valueOf(list, 'w:numId'),
    level: valueOf(list, 'w:ilvl')
  }
}

const deepest = 20

/** The styles of a file by their id, each with what it has from the style it is based on. */
export function wordStyles(styles: XmlElement | undefined): WordStyles {
  const byId = new Map(
    (styles ? childrenNamed(styles, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style])
  )
  const look = (id: string | undefined, depth: number): WordStyle => {
    const style = byId.get(id ?? '')
    if (style === undefined || depth > deepest) return noStyle
    const [own, base] = [ownOf(style), look(valueOf(style, 'w:basedOn'), depth + 1)]
    return {
      isHeading: own.isHeading || base.isHeading,
      headingLevel: own.headingLevel ?? base.headingLevel,
      bold: own.bold ?? base.bold,
      italic: own.italic ?? base.italic,
      numId: own.numId ?? base.numId,
      level: own.level ?? base.level
    }
  }
  return (id) => look(id, 0)
}
