import Builder from 'fast-xml-builder'
import { cleanText } from '../../../shared/domain/reading/text-policy'
import type { ArchiveFile } from '../archive-file'
import { textFile } from '../text-file'

/** An element: its attributes begin with `@`, its text is `#`, the rest are its children in order; what is undefined is left out. */
export interface XmlNode {
  readonly [name: string]: XmlValue
}
type XmlValue = string | number | undefined | XmlNode | readonly (XmlNode | string)[]

/** XML cannot hold every character that a text can, and a file may have been edited by hand. */
const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value)

const builder = new Builder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: true,
  tagValueProcessor: clean,
  attributeValueProcessor: clean
})

export const xmlFile = (name: string, root: XmlNode): ArchiveFile =>
  textFile(name, `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`)
