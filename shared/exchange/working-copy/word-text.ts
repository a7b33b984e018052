import type { TextInline } from '../../domain/section-text'
import type { BookmarkedPart } from './bookmarks'

/** One paragraph as Word shows it, without anything that the program has no use for. */
export interface WordParagraph {
  readonly content: readonly TextInline[]
  readonly kind: 'text' | 'heading' | 'bullet' | 'number'
  /** How deep in its list, or which level of heading, from 0. */
  readonly level: number
  /** Which row of a table it stands in. */
  readonly row: number | null
  /** In which column of that row, from 0. */
  readonly column: number | null
  /** The parts of the paper whose bookmark begins here. */
  readonly places: readonly BookmarkedPart[]
}

/** What was met in the text and is told of: what was taken as written, and what could not be. */
export interface WordRemarks {
  readonly insertions: number
  readonly deletions: number
  readonly comments: number
  readonly pictures: number
  readonly notes: number
  readonly hidden: number
}

/** The text of a Word file, paragraph by paragraph, with what its headers and footers say. */
export interface WordText {
  readonly paragraphs: readonly WordParagraph[]
  readonly around: readonly string[]
  readonly remarks: WordRemarks
}
