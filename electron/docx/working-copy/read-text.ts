import { cleanInlines } from '../../../shared/domain/answers/clean-inlines'
import type { TextInline } from '../../../shared/domain/section-text'
import { partOfBookmark, type BookmarkedPart } from '../../../shared/exchange/working-copy/bookmarks'
import type { WordParagraph, WordRemarks } from '../../../shared/exchange/working-copy/word-text'
import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { RunReader } from './read-runs'
import type { WordLists } from './word-lists'
import { childNamed, isOutlined, outlineLevel, valueOf, type WordStyles } from './word-styles'

interface Looks {
  styles: WordStyles
  lists: WordLists
}

const placesIn = (element: XmlElement): BookmarkedPart[] =>
  descendantsNamed(element, 'w:bookmarkStart').flatMap(
    ({ attributes }) => partOfBookmark(attributes['w:name'] ?? '') ?? []
  )

const isStruck = (properties: XmlElement | undefined): boolean =>
  properties !== undefined && elementsOf(properties).some(({ name }) => name === 'w:del' || name === 'w:moveFrom')

/** Word has no more columns than this in a table. */
const mostAcross = 63

/** Reads the text of a document, paragraph by paragraph. */
export class TextReader {
  readonly #looks: Looks
  readonly #runs: RunReader
  readonly #paragraphs: WordParagraph[] = []
  /** Of a paragraph whose mark has been struck: it goes on in the next one. */
  #begun: TextInline[] = []
  #places: BookmarkedPart[] = []
  #row = 0
  #column = 0
  #depth = 0

  constructor(looks: Looks) {
    this.#looks = looks
    this.#runs = new RunReader(looks.styles)
  }

  get remarks(): WordRemarks {
    return this.#runs.remarks
  }

  read(holder: XmlElement): WordParagraph[] {
    this.#blocks(holder)
    return this.#paragraphs
  }

  #blocks(holder: XmlElement): void {
    for (const element of elementsOf(holder)) {
      switch (element.name) {
        case 'w:p':
          this.#paragraph(element)
          break
        case 'w:tbl':
          this.#table(element)
          break
        case 'w:bookmarkStart':
          this.#places.push(...placesIn(element))
          break
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          this.#blocks(element)
          break
        case 'w:tc':
          this.#cell(element)
      }
    }
  }

  #table(table: XmlElement): void {
    this.#depth += 1
    for (const row of childrenNamed(table, 'w:tr')) {
      if (isStruck(childNamed(row, 'w:trPr'))) continue
      if (this.#depth === 1) {
        this.#row += 1
        this.#column = 0
      }
      this.#blocks(row)
    }
    this.#depth -= 1
  }

  /** A table inside a cell is text of that cell, and a cell across several columns stands in the first. */
  #cell(cell: XmlElement): void {
    this.#blocks(cell)
    const across = Number(valueOf(childNamed(cell, 'w:tcPr'), 'w:gridSpan'))
    if (this.#depth === 1) this.#column += Math.min(mostAcross, Math.max(1, across || 1))
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = childNamed(paragraph, 'w:pPr')
    const content = [...this.#begun, ...this.#runs.read(paragraph)]
    const places = [...this.#places, ...placesIn(paragraph)]
    const goesOn = isStruck(childNamed(properties, 'w:rPr'))
    this.#begun = goesOn ? content : []
    this.#places = goesOn ? places : []
    if (!goesOn)
      this.#paragraphs.push({
        content: cleanInlines(content),
        ...this.#kindOf(properties),
        ...(this.#depth > 0 ? { row: this.#row, column: this.#column } : { row: null, column: null }),
        places
      })
  }

  #kindOf(properties: XmlElement | undefined): Pick<WordParagraph, 'kind' | 'level'> {
    if (this.#depth > 0) return { kind: 'text', level: 0 }
    const style = this.#looks.styles(valueOf(properties, 'w:pStyle'))
    const own = childNamed(properties, 'w:numPr')
    const numId = valueOf(own, 'w:numId') ?? style.numId ?? '0'
    const level = valueOf(own, 'w:ilvl') ?? style.level ?? '0'
    const isHeading = isOutlined(properties) ?? style.isHeading
    const list = isHeading || numId === '0' ? undefined : this.#looks.lists(numId, level)
    if (isHeading) return { kind: 'heading', level: outlineLevel(properties) ?? style.headingLevel ?? 0 }
    return list ? { kind: list, level: Number(level) || 0 } : { kind: 'text', level: 0 }
  }
}
