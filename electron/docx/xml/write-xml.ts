import type { XmlElement } from './xml-element'

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

const textXml = (text: string): string => text.replace(/[&<>\r]/g, (character) => references[character] ?? character)

/** White space in an attribute would be read as a plain space, so it is written as a reference. */
const attributeXml = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (character) => references[character] ?? character)
    .replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`)

function elementXml({ name, attributes, children }: XmlElement): string {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attributeXml(value)}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>`
  return `${start}>${children.map((child) => (typeof child === 'string' ? textXml(child) : elementXml(child))).join('')}</${name}>`
}

/** An element as a whole part. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${elementXml(root)}`
