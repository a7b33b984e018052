import type { Check } from './check'
import { allNamed, storiesIn } from './parts-in'
import { childrenNamed, elementsOf, textOf, withDescendants, type XmlElement } from '../xml/xml-element'

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

/** Word demands a paragraph in every cell, after a table that ends the text and between two tables; frames float beside all. */
const isDemanded = (paragraph: XmlElement, siblings: XmlElement[]): boolean => {
  const others = siblings.filter((each) => each.name !== 'w:sectPr' && each.name !== 'w:tcPr' && !isFramed(each))
  const place = others.indexOf(paragraph)
  const [before, after] = [others[place - 1], others[place + 1]]
  return others.length === 1 || (before?.name === 'w:tbl' && (after === undefined || after.name === 'w:tbl'))
}

export const noEmptyParagraphs: Check = {
  name: 'empty-paragraphs',
  demand: 'Inga tomma stycken används som mellanrum.',
  find: (parts) =>
    storiesIn(parts).flatMap(({ part, xml }) =>
      ['w:body', 'w:hdr', 'w:ftr', 'w:tc'].flatMap((holder) =>
        allNamed(xml, holder).flatMap((parent) =>
          elementsOf(parent)
            .filter((child) => child.name === 'w:p' && isEmpty(child) && !isDemanded(child, elementsOf(parent)))
            .map((child) => ({ part, detail: `stycke ${elementsOf(parent).indexOf(child) + 1}` }))
        )
      )
    )
}
