import { cleanInlines } from '../../../shared/domain/answers/clean-inlines'
import type { TextInline } from '../../../shared/domain/section-text'
import { partOfBookmark, type BookmarkedPart } from '../../../shared/exchange/working-copy/bookmarks'
import type { WordParagraph, WordRemarks } from '../../../shared/exchange/working-copy/word-text'
import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { RunReader } from './read-runs'
import type { WordLists } from './word-lists'
import { childNamed, isOutlined, valueOf, type WordStyles } from './word-styles'

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

/** Reads the text of a document, paragraph by paragraph. */
export class TextReader {
  readonly #looks: Looks
  readonly #runs: RunReader
  readonly #paragraphs: WordParagraph[] = []
  /** Of a paragraph whose mark has been struck: it goes on in the next one. */
  #begun: TextInline[] = []
  #places: BookmarkedPart[] = []
  #row = 0
  #inTable = false

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
        case 'w:tc':
          this.#blocks(element)
      }
    }
  }

  #table(table: XmlElement): void {
    const outer = this.#inTable
    for (const row of childrenNamed(table, 'w:tr')) {
      if (isStruck(childNamed(row, 'w:trPr'))) continue
      if (!outer) this.#row += 1
      this.#inTable = true
      this.#blocks(row)
    }
    this.#inTable = outer
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
        row: this.#inTable ? this.#row : null,
        places
      })
  }

  #kindOf(properties: XmlElement | undefined): Pick<WordParagraph, 'kind' | 'level'> {
    if (this.#inTable) return { kind: 'text', level: 0 }
    const style = this.#looks.styles(valueOf(properties, 'w:pStyle'))
    const own = childNamed(properties, 'w:numPr')
    const numId = valueOf(own, 'w:numId') ?? style.numId ?? '0'
    const level = valueOf(own, 'w:ilvl') ?? style.level ?? '0'
    const isHeading = isOutlined(properties) ?? style.isHeading
    const list = isHeading || numId === '0' ? undefined : this.#looks.lists(numId, level)
    return list ? { kind: list, level: Number(level) || 0 } : { kind: isHeading ? 'heading' : 'text', level: 0 }
  }
}
