import { PasteBuilder, type Marks } from './paste-builder'
import type { Pasted } from './pasted'
import { readPastedTable } from './read-pasted-table'
import { blockNames, isComment, isElement, isHidden, isText, nameOf, silentNames } from './pasted-node'
import { oneLine } from './one-line'
import { marksOf, styleOf } from './pasted-style'
import { wordItemOf } from './word-item'

const pictures = new Set(['IMG', 'SVG', 'PICTURE', 'V:SHAPE'])

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

  read(root: Element, marks: Marks = { bold: false, italic: false }): Pasted {
    this.#children(root, { marks, asWritten: false, depth: 0 })
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
    if (silentNames.has(name) || isHidden(element)) return
    if (name === 'SUP' && /^\d+$/.test(element.textContent)) return this.#text(raised(element.textContent), outer)
    if (name === 'BR') return this.#builder.breakLine()
    if (name === 'A' && element.hasAttribute('href')) this.#builder.note('links')
    const place = { ...outer, marks: marksOf(element, outer.marks), asWritten: outer.asWritten || keepsSpace(element) }
    if (name === 'UL' || name === 'OL') return this.#list(element, { ...place, depth: place.depth + 1 })
    if (name === 'TABLE') return this.#table(element, place)
    if (!blockNames.has(name)) return this.#children(element, place)
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
    const grid = rows.map((row) => [...row.children].filter((cell) => ['TD', 'TH'].includes(nameOf(cell))))
    const read = this.#builder.isInItem
      ? undefined
      : readPastedTable(grid, (cell) => new HtmlReader().read(cell, marksOf(cell, place.marks)))
    if (read) {
      read.notes.forEach((note) => this.#builder.noteAlso(note))
      this.#builder.addTable(read.header, read.rows)
    } else this.#rowsAsText(grid, place)
  }

  #rowsAsText(grid: readonly (readonly Element[])[], place: Place): void {
    const rows = grid.map((cells) => cells.filter((cell) => cell.textContent.trim() !== ''))
    if (rows.some((cells) => cells.length > 1)) this.#builder.note('tables')
    for (const cells of rows) {
      cells.forEach((cell, index, { length }) => {
        if (index > 0) this.#builder.say('; ', place.marks)
        if (length === 1) this.#block(cell, place)
        else this.#builder.say(oneLine(cell), marksOf(cell, place.marks))
      })
      this.#builder.endBlock()
    }
  }
}

/** Reads pasted HTML (Word, Excel, a web page, mail) as paragraphs, lists, tables, bold, italics and line breaks, and nothing else. */
export const readPastedHtml = (root: Element): Pasted => new HtmlReader().read(root)
