import type { TextInline } from '../../domain/section-text'
import type { CopyPlace } from './place-marks'

/** One paragraph as Word shows it, without anything that the program has no use for. */
export interface WordParagraph {
  content: TextInline[]
  kind: 'text' | 'heading' | 'bullet' | 'number'
  /** How deep in its list, from 0. */
  level: number
  /** Which row of a table it stands in. */
  row: number | null
  /** The parts of the paper whose bookmark begins here. */
  places: CopyPlace[]
}

/** What was met in the text and is told of: what was taken as written, and what could not be. */
export interface WordRemarks {
  insertions: number
  deletions: number
  comments: number
  pictures: number
  notes: number
  hidden: number
}

/** The text of a Word file, paragraph by paragraph, with what its headers and footers say. */
export interface WordText {
  paragraphs: WordParagraph[]
  around: string[]
  remarks: WordRemarks
}
