import type { TemplateRemark } from '../../../shared/domain/look/template-remark'
import { changeXml, makeElement } from '../xml/change-xml'
import { descendantsNamed, elementsOf, withDescendants, type XmlElement } from '../xml/xml-element'
import { lacksWords } from './lacks-words'
import { settleFields } from './settle-fields'

export interface CleanStory {
  xml: XmlElement
  /** The relationships of the pictures that are left. */
  pictureIds: string[]
  remarks: TemplateRemark[]
}

/** Elements that only wrap what is shown. */
const wrappers = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:sdtContent'])
const dropped =
  /^w:(bookmark(Start|End)|comment\w*|annotationRef|proofErr|perm(Start|End)|customXml\w+|moveFrom\w*|moveToRange\w*|del|\w+Change|sdtPr|sdtEndPr|smartTagPr|lastRenderedPageBreak|footnoteReference|endnoteReference)$/
const programs = /^(w:(object|control|movie|altChunk|subDoc|ocx)|o:OLEObject)$/
const tracked = /^w:(ins|del|moveFrom|moveTo|\w+Change)$/
const links = /^(w:hyperlink|a:hlink(Click|Hover))$/
const hidingMark = /^w:(vanish|specVanish|webHidden)$/
const machinesOwn = /^(w:rsid\w*|w14:(paraId|textId)|r:link|r:href|o:href|o:title)$/
const address = /^(src|href)$/
const pictureLink = /^(r:(id|embed|pict)|o:relid)$/

const isHiddenRun = ({ name, children }: XmlElement): boolean =>
  name === 'w:r' &&
  children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'w:rPr' &&
      elementsOf(child).some(
        (each) => hidingMark.test(each.name) && each.attributes['w:val'] !== '0' && each.attributes['w:val'] !== 'false'
      )
  )

const holdsForeign = (element: XmlElement, isPicture: (id: string) => boolean): boolean =>
  withDescendants(element).some(({ attributes }) =>
    Object.entries(attributes).some(([name, id]) => pictureLink.test(name) && !isPicture(id))
  )

const isPath = (words: string): boolean =>
  /^([a-z]:)?[\\/]|^(https?|file):|\.(png|jpe?g|gif|bmp|emf|wmf|tiff?|svg)$/i.test(words.trim())

/** A picture's name and words without the place it once was taken from; Word keeps that here. */
function withoutPath({ name, attributes, children }: XmlElement): XmlElement {
  const { id = '0', descr = '', hidden } = attributes
  const own = {
    id,
    name: 'Bild',
    ...(descr !== '' && !isPath(descr) && { descr }),
    ...(hidden !== undefined && { hidden })
  }
  return { name, attributes: own, children }
}

const withoutForeignAttributes = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(
      ([key, value]) =>
        !machinesOwn.test(key) && !(name.startsWith('v:') && (address.test(key) || (key === 'alt' && isPath(value))))
    )
  ),
  children
})

/** What is left of links once everything that shows a foreign part has gone. */
const withoutStrayLinks = (
  { name, attributes, children }: XmlElement,
  isPicture: (id: string) => boolean
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(([key, id]) => !pictureLink.test(key) || isPicture(id))
  ),
  children
})

/** A cell or a story must hold a paragraph at its end, also when all else in it has gone. */
const withParagraph = (element: XmlElement): XmlElement =>
  elementsOf(element).at(-1)?.name === 'w:p'
    ? element
    : { ...element, children: [...element.children, makeElement('w:p')] }

/**
 * A header or footer of someone else's file with its look and its text, and without all that could reach out, run, hide or
 * tell whose it was.
 */
export function cleanStory(given: XmlElement, isPicture: (id: string) => boolean): CleanStory {
  const names = new Set(withDescendants(given).map(({ name }) => name))
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name))
  const seen = { isLinkedPicture: false }
  const { story, settled } = settleFields(given)
  const change = (element: XmlElement): (XmlElement | string)[] => {
    const { name } = element
    if (programs.test(name)) return []
    if (wrappers.has(name)) return element.children
    if (name === 'w:sdt') return element.children
    if (dropped.test(name) || hidingMark.test(name) || links.test(name)) return []
    if (isHiddenRun(element)) return []
    if (name === 'w:fldChar') return [{ ...element, children: [] }]
    if (name === 'a:blip')
      return [
        {
          ...element,
          children: element.children.filter((child) => typeof child !== 'string' && child.name !== 'a:extLst')
        }
      ]
    if ((name === 'w:drawing' || name === 'w:pict') && isForeign(element)) return []
    if (name === 'wp:docPr' || name.endsWith(':cNvPr')) return [withoutPath(element)]
    return [element]
  }
  const isForeign = (element: XmlElement): boolean => {
    const isLinked =
      holdsForeign(element, isPicture) ||
      descendantsNamed(element, 'a:blip').some(({ attributes }) => attributes['r:embed'] === undefined)
    if (isLinked) seen.isLinkedPicture = true
    return isLinked
  }
  const hidden = withDescendants(given).some(isHiddenRun)
  // Hidden runs go while their mark can still be seen: the innermost elements change first.
  const shown = changeXml(story, (element) => (isHiddenRun(element) ? [] : [element]))
  const changed = changeXml(withoutForeignAttributes(shown), (element) =>
    change(withoutForeignAttributes(element)).map((each) =>
      typeof each !== 'string' && each.name === 'w:tc' ? withParagraph(each) : each
    )
  )
  const xml = withParagraph(changeXml(changed, (element) => [withoutStrayLinks(element, isPicture)]))
  const pictures = withDescendants(xml).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, id]) => (pictureLink.test(name) ? [id] : []))
  )
  return {
    xml,
    pictureIds: [...new Set(pictures)],
    remarks: [
      ...(has(programs) ? ['programs' as const] : []),
      ...(has(links) ? ['links' as const] : []),
      ...(seen.isLinkedPicture ? ['linked-pictures' as const] : []),
      ...(settled ? ['fields' as const] : []),
      ...(has(tracked) ? ['tracked-changes' as const] : []),
      ...(hidden ? ['hidden-text' as const] : []),
      ...(lacksWords(xml) ? ['picture-without-words' as const] : [])
    ]
  }
}
