import { PasteBuilder, type Marks } from './paste-builder'
import type { Pasted } from './pasted'
import { marksOf, styleOf } from './pasted-style'
import { wordItemOf } from './word-item'

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' ')
)
const silent = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT OBJECT IFRAME SELECT INPUT TEXTAREA BUTTON AUDIO VIDEO CANVAS'.split(
    ' '
  )
)
const pictures = new Set(['IMG', 'SVG', 'PICTURE', 'V:SHAPE'])

const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): boolean => node.nodeType === 3
const nameOf = (element: Element): string => element.nodeName.toUpperCase()

const isHidden = (element: Element): boolean => /display:none|mso-hide:all|mso-list:ignore/.test(styleOf(element))
const isComment = (element: Element): boolean =>
  element.classList.contains('msocomanchor') ||
  /mso-(?:element|special-character):(?:comment|annotation)/.test(styleOf(element))
const keepsSpace = (element: Element): boolean =>
  nameOf(element) === 'PRE' || /white-space:(?:pre|break-spaces)/.test(styleOf(element))

interface Place {
  marks: Marks
  /** Line breaks and runs of space in the source are the text's own, as in `pre`. */
  asWritten: boolean
  /** How many lists stand around this place. */
  depth: number
}

const raised = (digits: string): string => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

/** Word on the web writes each item as a list of its own, and says by an attribute which list and level it belongs to. */
const listIdOf = (list: Element): string | null => list.querySelector('li')?.getAttribute('data-listid') ?? null
const levelOf = (item: Element): number => Number(item.getAttribute('data-aria-level') ?? 1)

class HtmlReader {
  readonly #builder = new PasteBuilder()
  #lastListId: string | null = null

  read(root: Element): Pasted {
    this.#children(root, { marks: { bold: false, italic: false }, asWritten: false, depth: 0 })
    return this.#builder.finish()
  }

  #children(parent: Node, place: Place): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.#text(node.nodeValue ?? '', place)
      else if (isElement(node)) this.#element(node, place)
    }
  }

  #text(value: string, { marks, asWritten }: Place): void {
    this.#builder.say(asWritten ? value : value.replace(/[ \t\r\n\f]+/g, ' '), marks)
  }

  #element(element: Element, outer: Place): void {
    const name = nameOf(element)
    if (pictures.has(name)) return this.#builder.note('pictures')
    if (name === 'DEL') return this.#builder.note('deletions')
    if (isComment(element)) return this.#builder.note('comments')
    if (silent.has(name) || isHidden(element)) return
    if (name === 'SUP' && /^\d+$/.test(element.textContent)) return this.#text(raised(element.textContent), outer)
    if (name === 'BR') return this.#builder.breakLine()
    if (name === 'A' && element.hasAttribute('href')) this.#builder.note('links')
    const place = { ...outer, marks: marksOf(element, outer.marks), asWritten: outer.asWritten || keepsSpace(element) }
    if (name === 'UL' || name === 'OL') return this.#list(element, { ...place, depth: place.depth + 1 })
    if (name === 'TABLE') return this.#table(element, place)
    if (!blocks.has(name)) return this.#children(element, place)
    this.#block(element, place)
  }

  #block(element: Element, place: Place): void {
    const item = wordItemOf(element)
    if (item) this.#builder.beginItem(item.ordered, item.level > 1)
    else this.#builder.endBlock()
    this.#children(element, place)
    if (item) this.#builder.endItem()
    else this.#builder.endBlock()
  }

  #list(list: Element, place: Place): void {
    const id = listIdOf(list)
    if (id === null || id !== this.#lastListId) this.#builder.beginList()
    this.#lastListId = id
    for (const child of list.childNodes) {
      if (isElement(child) && nameOf(child) === 'LI') {
        this.#builder.beginItem(nameOf(list) === 'OL', place.depth > 1 || levelOf(child) > 1)
        this.#children(child, place)
        this.#builder.endItem()
      } else if (isElement(child)) {
        this.#element(child, place)
      } else if (isText(child)) {
        this.#text(child.nodeValue ?? '', place)
      }
    }
    this.#builder.endBlock()
  }

  #table(table: Element, place: Place): void {
    this.#builder.endBlock()
    const all = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const rows = all.filter((row) => !isHidden(row))
    if (all.some((row) => isHidden(row) && row.textContent.trim() !== '')) this.#builder.note('hiddenRows')
    const cellsOf = (row: Element): readonly Element[] =>
      [...row.children].filter((cell) => ['TD', 'TH'].includes(nameOf(cell)) && cell.textContent.trim() !== '')
    if (rows.some((row) => cellsOf(row).length > 1)) this.#builder.note('tables')
    for (const row of rows) {
      cellsOf(row).forEach((cell, index, { length }) => {
        if (index > 0) this.#builder.say('; ', place.marks)
        if (length === 1) this.#block(cell, place)
        else this.#builder.say(oneLine(cell), marksOf(cell, place.marks))
      })
      this.#builder.endBlock()
    }
  }
}

/** A table cell on one line, with a space wherever it has more than one block. */
function oneLine(cell: Node): string {
  return [...cell.childNodes]
    .map((node) => {
      if (isText(node)) return node.nodeValue ?? ''
      if (!isElement(node) || silent.has(nameOf(node)) || isHidden(node) || isComment(node)) return ''
      const inner = oneLine(node)
      return nameOf(node) === 'BR' || blocks.has(nameOf(node)) ? ` ${inner} ` : inner
    })
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** Reads pasted HTML (Word, Excel, a web page, mail) as paragraphs, lists, bold, italics and line breaks, and nothing else. */
export const readPastedHtml = (root: Element): Pasted => new HtmlReader().read(root)
