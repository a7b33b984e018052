import { posix } from 'node:path'
import { failed, succeeded, type Result } from '../../shared/result'
import { parseXml } from '../docx/xml/parse-xml'
import { withDescendants, type XmlElement } from '../docx/xml/xml-element'
import { isSafeName } from '../zip/is-safe-name'

const mostElements = 100_000

/** A file that a METS document points to, and what it says of it. */
export interface MetsReference {
  path: string
  size: string
  checksum: string
  algorithm: string
}

export interface Mets {
  root: XmlElement
  references: readonly MetsReference[]
  /** The METS documents of the representations. */
  pointers: readonly string[]
  /** What it points to outside the package. */
  unsafe: readonly string[]
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Elements of a name, whatever prefix it is written with. */
export const elementsNamed = (root: XmlElement, name: string): readonly XmlElement[] =>
  withDescendants(root).filter((each) => local(each.name) === name)

export const attributeOf = (element: XmlElement, name: string): string =>
  Object.entries(element.attributes).find(([each]) => local(each) === name)?.[1] ?? ''

const isElsewhere = (href: string): boolean => /^(?:https?|urn):/i.test(href)

/** The path from the package's root that a reference leads to, seen from the folder of its document. */
function pathOf(href: string, folder: string): string | undefined {
  try {
    const written = decodeURIComponent(href.replace(/^file:(?:\/\/)?/i, ''))
    const path = posix.join(folder, written).normalize('NFC')
    return isSafeName(path) && !posix.isAbsolute(written) ? path : undefined
  } catch {
    return undefined
  }
}

const hrefOf = (element: XmlElement): string =>
  attributeOf(local(element.name) === 'file' ? (elementsNamed(element, 'FLocat')[0] ?? element) : element, 'href')

function parsed(bytes: Uint8Array): XmlElement | null {
  try {
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes), mostElements)
  } catch {
    return null
  }
}

/** Reads a METS document from someone else; document types and their entities are not read. */
export function readMets(bytes: Uint8Array, folder: string): Result<Mets, 'unreadable'> {
  const root = parsed(bytes)
  if (root === null || local(root.name) !== 'mets') return failed('unreadable')
  const [references, pointers, unsafe]: [MetsReference[], string[], string[]] = [[], [], []]
  for (const element of withDescendants(root)) {
    const name = local(element.name)
    if (name !== 'file' && name !== 'mdRef' && name !== 'mptr') continue
    const href = hrefOf(element)
    const path = pathOf(href, folder)
    if (isElsewhere(href)) continue
    if (path === undefined) unsafe.push(href)
    else if (name === 'mptr') pointers.push(path)
    else
      references.push({
        path,
        size: attributeOf(element, 'SIZE'),
        checksum: attributeOf(element, 'CHECKSUM'),
        algorithm: attributeOf(element, 'CHECKSUMTYPE')
      })
  }
  return succeeded({ root, references, pointers, unsafe })
}
