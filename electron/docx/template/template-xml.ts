import { parseXml } from '../xml/parse-xml'
import { withDescendants, type XmlElement } from '../xml/xml-element'
import { Refused } from './refused'
import { transitional } from './transitional'

const mostElements = 100_000
const largestXml = 5 * 1024 * 1024
const namespaces: Record<string, string> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

/** Prefixes are read as names, so a part must use the usual ones for the usual namespaces and for nothing else. */
function checkNamespaces(xml: XmlElement): void {
  for (const { attributes } of withDescendants(xml)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name.slice('xmlns:'.length)
      const isUsual =
        namespaces[prefix] === undefined ? !Object.values(namespaces).includes(value) : namespaces[prefix] === value
      if (!isUsual) throw new Refused('damaged')
    }
  }
}

/** Reads a part that may hold anything: too large, another encoding, a document type, a namespace under a false name. */
export function templateXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > largestXml) throw new Refused('too-large-inside')
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('damaged')
  }
  if (/<!DOCTYPE/i.test(source)) throw new Refused('document-type')
  const xml = parseXml(transitional(source), mostElements)
  if (xml === null) throw new Refused('damaged')
  checkNamespaces(xml)
  return xml
}
