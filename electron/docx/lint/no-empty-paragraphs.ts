import type { Check } from './check'
import { storiesIn } from './parts-in'
import {
  childrenNamed,
  descendantsNamed,
  elementsOf,
  textOf,
  withDescendants,
  type XmlElement
} from '../xml/xml-element'

const visible = new Set([
  'w:t',
  'w:fldChar',
  'w:fldSimple',
  'w:drawing',
  'w:pict',
  'w:separator',
  'w:continuationSeparator'
])

const isEmpty = (paragraph: XmlElement): boolean =>
  !withDescendants(paragraph).some(
    (each) => visible.has(each.name) && (each.name !== 'w:t' || textOf(each).trim() !== '')
  )

const isFramed = (element: XmlElement): boolean =>
  childrenNamed(element, 'w:pPr').some((properties) => childrenNamed(properties, 'w:framePr').length > 0)

/** Word demands a paragraph in every cell, and one after a table that ends the text; frames float beside both. */
const isDemanded = (paragraph: XmlElement, siblings: XmlElement[]): boolean => {
  const others = siblings.filter((each) => each.name !== 'w:sectPr' && each.name !== 'w:tcPr' && !isFramed(each))
  return others.at(-1) === paragraph && (others.length === 1 || others.at(-2)?.name === 'w:tbl')
}

export const noEmptyParagraphs: Check = {
  name: 'empty-paragraphs',
  demand: 'Inga tomma stycken används som mellanrum.',
  find: (parts) =>
    storiesIn(parts).flatMap(({ part, xml }) =>
      ['w:body', 'w:hdr', 'w:ftr', 'w:tc'].flatMap((holder) =>
        descendantsNamed(xml, holder).flatMap((parent) =>
          elementsOf(parent)
            .filter((child) => child.name === 'w:p' && isEmpty(child) && !isDemanded(child, elementsOf(parent)))
            .map((child) => ({ part, detail: `stycke ${elementsOf(parent).indexOf(child) + 1}` }))
        )
      )
    )
}
