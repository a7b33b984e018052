import { strFromU8, unzipSync } from 'fflate'
import { parseXml } from '../../../electron/docx/xml/parse-xml'
import {
  childrenNamed,
  descendantsNamed,
  withDescendants,
  type XmlElement
} from '../../../electron/docx/xml/xml-element'

type Place = 'head' | 'body' | 'sender' | 'furniture'

const placeOfStyle: Record<string, Place> = {
  Organisation: 'head',
  Letterhead: 'head',
  LetterheadKind: 'head',
  Contact: 'head',
  Addressee: 'head',
  Sender: 'sender',
  PageOfPages: 'furniture',
  Header: 'furniture',
  DraftMark: 'furniture',
  AfterTable: 'furniture',
  Logo: 'furniture',
  Heading1: 'body',
  Heading2: 'body',
  AboveTitle: 'body',
  BelowTitle: 'body',
  BodyText: 'body',
  ListNumber: 'body',
  ListBullet: 'body',
  ListBullet2: 'body',
  Signature: 'body',
  SignatureName: 'body'
}

const textOfRunPart = (element: XmlElement): string => {
  switch (element.name) {
    case 'w:t':
      return element.children.join('')
    case 'w:br':
      return '\n'
    case 'w:tab':
      return '\t'
    default:
      return ''
  }
}

const textOfParagraph = (paragraph: XmlElement): string =>
  childrenNamed(paragraph, 'w:r')
    .flatMap((run) => withDescendants(run))
    .map(textOfRunPart)
    .join('')

const styleOf = (paragraph: XmlElement): string =>
  childrenNamed(paragraph, 'w:pPr').flatMap((properties) => childrenNamed(properties, 'w:pStyle'))[0]?.attributes[
    'w:val'
  ] ?? 'none'

const placeOf = (paragraph: XmlElement): Place => {
  const place = placeOfStyle[styleOf(paragraph)]
  if (place === undefined) throw new Error(`No place is known for a paragraph of style ${styleOf(paragraph)}.`)
  return place
}

/** The parts of the file as XML, by name. */
export function xmlParts(bytes: Uint8Array): (name: string) => XmlElement {
  const parts = unzipSync(bytes)
  return (name) => {
    const root = parseXml(strFromU8(parts[name] ?? new Uint8Array()))
    if (root === null) throw new Error(`${name} is missing or not well-formed.`)
    return root
  }
}

/** What a reader of the file sees, paragraph by paragraph: first the head and foot of page one, then the text. */
export function extractDocxText(bytes: Uint8Array): Record<Exclude<Place, 'furniture'>, string[]> {
  const part = xmlParts(bytes)
  const document = part('word/document.xml')
  const onFirstPage = ['w:headerReference', 'w:footerReference'].flatMap((name) =>
    descendantsNamed(document, name).filter(({ attributes }) => attributes['w:type'] === 'first')
  )
  const relations = descendantsNamed(part('word/_rels/document.xml.rels'), 'Relationship')
  const stories = onFirstPage.flatMap((reference) =>
    relations
      .filter(({ attributes }) => attributes['Id'] === reference.attributes['r:id'])
      .map(({ attributes }) => part(`word/${attributes['Target']}`))
  )
  const roots = [...stories, document]
  const paragraphs = roots
    .flatMap((root) => descendantsNamed(root, 'w:p'))
    .filter((each) => withDescendants(each).some(({ name }) => name === 'w:r'))
  const textsAt = (place: Place): string[] => paragraphs.filter((each) => placeOf(each) === place).map(textOfParagraph)
  return { head: textsAt('head'), body: textsAt('body'), sender: textsAt('sender') }
}
