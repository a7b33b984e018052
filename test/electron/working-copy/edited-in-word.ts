import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Parts = Record<string, Uint8Array>

/** A file with its parts changed, as another program would have saved it. */
export const withParts = (bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array =>
  zipSync(change(unzipSync(bytes)))

/** A file with one part rewritten as text. */
export const withPart = (bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array =>
  withParts(bytes, (parts) => ({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }))

/** A file with its text rewritten; a change that finds nothing to change is a mistake in the test. */
export const edited = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(bytes, 'word/document.xml', (xml) => {
    const changed = change(xml)
    if (changed === xml) throw new Error('Nothing was edited.')
    return changed
  })

const paragraphs = /<w:p>(?:(?!<w:p>)[^])*?<\/w:p>/g

/** The paragraphs of a text whose words match. */
export const paragraphWith = (xml: string, words: string): string => {
  const found = (xml.match(paragraphs) ?? []).find((paragraph) => paragraph.replace(/<[^>]*>/g, '').includes(words))
  if (found === undefined) throw new Error(`No paragraph says ${words}.`)
  return found
}

/** Everything from one heading to the next, as it stands in the file. */
export function sectionWith(xml: string, heading: string, next: string): string {
  const from = xml.indexOf(paragraphWith(xml, heading))
  return xml.slice(from, xml.indexOf(paragraphWith(xml, next)))
}

export const paragraphOf = (runs: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="BodyText"/>${properties}</w:pPr>${runs}</w:p>`
export const runOf = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
