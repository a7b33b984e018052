import { text } from '../../shared/document/build'
import type { PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import type { PageData } from './page-data'
import { piecesOf, type Pieces } from './pieces'

/** What the pages that follow are known by. */
export interface Running {
  words: Pieces
  /** How many lines it may take; the text gives way to more than one. */
  lines: number
}

const size = 9
/** The page's number and the room before it, in points. */
const beside = 80
/** An average letter's part of the type's height, on the wide side. */
const letterPart = 0.6

const joined = (parts: readonly string[]): string =>
  parts
    .filter((words) => words !== '')
    .join(' · ')
    .replaceAll('\n', ' ')

/** What is said in full on the first page is cut where one line cannot hold it. */
const cut = (words: string, letters: number): string =>
  words.length > letters ? `${words.slice(0, letters).trimEnd()} …` : words

/** What a paper is and its first reference; a sheet that lies has its whole head in this line, and none of it is cut. */
export function runningHead({ head, orientation }: PaperDocument, { headWidth }: PageData): Running {
  const width = headWidth - beside
  const letters = Math.floor(width / (size * letterPart))
  const references = head.references.map(readable)
  if (orientation !== 'landscape') {
    return {
      words: piecesOf([text(cut(joined([head.kind, ...references.slice(0, 1)]), letters))], { width, size }),
      lines: 1
    }
  }
  const words = joined([...head.organisation.map(readable), head.kind, ...references])
  return { words: piecesOf([text(words)], { width, size }), lines: Math.max(1, Math.ceil(words.length / letters)) }
}
