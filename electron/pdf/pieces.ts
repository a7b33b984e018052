import type { Inline, Line, Text } from '../../shared/document/document'
import { gapText } from '../../shared/document/paragraphs'

/** A run of text in a line; `wide` is a word so long that its place may be too narrow for it. */
export type Piece =
  | { type: 'break' }
  | { type: 'text' | 'wide'; text: string; bold?: boolean; italic?: boolean; gap?: boolean }

type Look = Omit<Extract<Piece, { type: 'text' | 'wide' }>, 'type' | 'text'>

/** Words up to this length fit any place in which they are set; the template measures the others. */
const fitsAnywhere = 12

const longWords = new RegExp(`[^\\s\u00A0]{${fitsAnywhere + 1},}`, 'gu')

function runs(text: string, look: Look): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const plain = (words: string): void => {
    if (words !== '') pieces.push({ type: 'text', text: words, ...look })
  }
  for (const { 0: word, index } of text.matchAll(longWords)) {
    plain(text.slice(end, index))
    pieces.push({ type: 'wide', text: word, ...look })
    end = index + word.length
  }
  plain(text.slice(end))
  return pieces
}

const withBreaks = (text: string, look: Look): Piece[] =>
  text.split('\n').flatMap((line, index) => [...(index > 0 ? [{ type: 'break' as const }] : []), ...runs(line, look)])

const lookOf = ({ bold, italic }: Text): Look => ({ ...(bold && { bold }), ...(italic && { italic }) })

/** A line of the tree as runs of text; clauses leave no trace. */
export const piecesOf = (line: Line): Piece[] =>
  line.flatMap((inline: Inline): Piece[] => {
    switch (inline.type) {
      case 'text':
        return withBreaks(inline.text, lookOf(inline))
      case 'break':
        return [{ type: 'break' }]
      case 'gap':
        return withBreaks(gapText(inline.gap), { gap: true })
      case 'clause':
        return piecesOf(inline.content)
    }
  })
