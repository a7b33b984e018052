import type { SectionText } from '../../../shared/domain/section-text'

/** What was cleaned away from, or rebuilt in, a pasted text. */
export interface PasteNote {
  /** Characters that the text policy changed or dropped. */
  characters: number
  tables: number
  pictures: number
  links: number
  /** Passages that someone had struck out in the source. */
  deletions: number
  /** Remarks in the margin of the source, or their marks. */
  comments: number
  /** Tables in which rows were hidden. */
  hiddenRows: number
  /** List items that stood below another item. */
  nested: number
}

export const nothingCleaned: PasteNote = {
  characters: 0,
  tables: 0,
  pictures: 0,
  links: 0,
  deletions: 0,
  comments: 0,
  hiddenRows: 0,
  nested: 0
}

/** A pasted text as the editor takes it in, and what had to be cleaned. */
export interface Pasted {
  text: SectionText
  note: PasteNote
}
