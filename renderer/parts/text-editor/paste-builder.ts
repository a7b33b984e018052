import type { TextBlock, TextInline, TextTable } from '../../../shared/domain/section-text'
import { countUnclean } from '../../../shared/domain/reading/text-policy'
import { cleanInlines, span } from '../../../shared/domain/answers/clean-inlines'
import { nothingCleaned, type Pasted, type PasteNote } from './pasted'
import { tidyInlines } from './tidy-inlines'

export interface Marks {
  bold: boolean
  italic: boolean
}

interface OpenItem {
  ordered: boolean
  /** Stands below another item. */
  below: boolean
  /** Has its first words, so that what follows is a further line of it. */
  begun: boolean
}

/** Gathers a pasted text piece by piece: whatever ends a block in the source ends one here, so that nothing is glued together. */
export class PasteBuilder {
  readonly #blocks: TextBlock[] = []
  readonly #note: PasteNote = { ...nothingCleaned }
  #inlines: TextInline[] = []
  #items: OpenItem[] = []
  #listEnded = false

  say(text: string, { bold, italic }: Marks): void {
    this.#note.characters += countUnclean(text)
    this.#inlines.push(span(text, bold, italic))
  }

  breakLine(): void {
    this.#inlines.push({ type: 'break' })
  }

  note(what: Exclude<keyof PasteNote, 'characters'>): void {
    this.#note[what] += 1
  }

  /** What follows is a list of its own, even when a list of the same kind stands right before it. */
  beginList(): void {
    this.endBlock()
    this.#listEnded = this.#items.length === 0
  }

  /** From here on blocks belong to one item of a list, until `endItem`; an item below another becomes a line of that item. */
  beginItem(ordered: boolean, below: boolean): void {
    this.endBlock()
    this.#items.push({ ordered, below, begun: false })
    if (below) this.note('nested')
  }

  endItem(): void {
    this.endBlock()
    this.#items.pop()
  }

  endBlock(): void {
    const rows = tidyInlines(cleanInlines(this.#inlines))
    this.#inlines = []
    if (rows.length === 0) return
    const item = this.#items.at(-1)
    if (item) this.#addToItem(rows, item)
    else for (const content of rows) this.#blocks.push({ type: 'paragraph', content })
  }

  /** A table between other blocks; inside a list item there is no room for one. */
  addTable(header: readonly string[], rows: TextTable['rows']): void {
    this.endBlock()
    this.#blocks.push({ type: 'table', header, rows })
  }

  get isInItem(): boolean {
    return this.#items.length > 0
  }

  /** What was cleaned in a part that was read on its own. */
  noteAlso(note: PasteNote): void {
    for (const key of Object.keys(note) as (keyof PasteNote)[]) this.#note[key] += note[key]
  }

  finish(): Pasted {
    this.endBlock()
    return { text: this.#blocks, note: this.#note }
  }

  #addToItem(rows: readonly (readonly TextInline[])[], item: OpenItem): void {
    const content = rows.flatMap((row, index): readonly TextInline[] =>
      index === 0 ? row : [{ type: 'break' }, ...row]
    )
    const before = this.#blocks.at(-1)
    const last = before?.type === 'list' ? before : null
    const continues = item.begun || item.below
    if (last && continues) {
      const marker: TextInline[] = item.begun ? [] : [{ type: 'text', text: '– ' }]
      const row = cleanInlines([...(last.items.at(-1) ?? []), { type: 'break' }, ...marker, ...content])
      this.#blocks.splice(-1, 1, { ...last, items: [...last.items.slice(0, -1), row] })
    } else if (last && last.ordered === item.ordered && !this.#listEnded) {
      this.#blocks.splice(-1, 1, { ...last, items: [...last.items, content] })
    } else {
      this.#blocks.push({ type: 'list', ordered: item.ordered, items: [content] })
    }
    this.#listEnded = false
    item.begun = true
  }
}
