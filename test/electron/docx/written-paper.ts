import { strFromU8, unzipSync } from 'fflate'
import { descendantsNamed, textOf, type XmlElement } from '../../../electron/docx/xml/xml-element'
import { writeDocx } from '../../../electron/docx/write-docx'
import type { Block, PaperDocument } from '../../../shared/document/document'
import { xmlParts } from './extract-docx-text'
import { metaOf } from './meta'
import { staffReport } from './papers'

export const paperWith = (...blocks: Block[]): PaperDocument =>
  staffReport({ sections: [{ id: 'only', heading: 'Ärendet', blocks }] })

export const write = (document: PaperDocument): Promise<Uint8Array> => writeDocx(document, metaOf())

export const documentOf = async (document: PaperDocument): Promise<XmlElement> =>
  xmlParts(await write(document))('word/document.xml')

/** The paragraphs of one style, in order. */
export const styled = (root: XmlElement, style: string): XmlElement[] =>
  descendantsNamed(root, 'w:p').filter((each) => descendantsNamed(each, 'w:pStyle')[0]?.attributes['w:val'] === style)

export const wordsIn = (element: XmlElement): string => descendantsNamed(element, 'w:t').map(textOf).join('')

export const headersOf = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/header\d\.xml$/.test(name) ? [strFromU8(part)] : []))
