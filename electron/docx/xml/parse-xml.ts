import { SaxesParser } from 'saxes'
import type { XmlElement } from './xml-element'

/** Deeper than any real part, and no deeper than what walks the tree can follow. */
const deepest = 200

class NotOurXml extends Error {}

function refuse(): never {
  throw new NotOurXml()
}

function treeFrom(source: string, mostElements: number): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let elements = 0
  const parser = new SaxesParser({ xmlns: false, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('cdata', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (elements > mostElements || open.length > deepest) refuse()
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(source).close()
  return root.children.find((child) => typeof child !== 'string') ?? null
}

/**
 * Reads a part of a package; null when it is not well-formed, too deep or has more elements than it may. Document types
 * and CDATA are not XML here: no part of a Word file needs them.
 */
export function parseXml(source: string, mostElements = Infinity): XmlElement | null {
  try {
    return treeFrom(source, mostElements)
  } catch (error) {
    if (error instanceof NotOurXml) return null
    throw error
  }
}
