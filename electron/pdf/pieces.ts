import type { Inline, Line, Text } from '../../shared/document/document'
import { gapText } from '../../shared/document/paragraphs'

/** A run of text in a line; `wide` is a word that its place may be too narrow for: the template measures it. */
export type Piece =
  | { type: 'break' }
  | { type: 'text' | 'wide'; text: string; bold?: boolean; italic?: boolean; gap?: boolean }

type Look = Omit<Extract<Piece, { type: 'text' | 'wide' }>, 'type' | 'text'>

const word = /[^\s\u00A0]+/gu

/** So many letters fit a place however wide they are: none is wider than the type is high. */
export const sureLetters = (room: number, size: number): number => Math.max(1, Math.floor(room / size))

function runs(text: string, letters: number, look: Look): Piece[] {
  if (text.length <= letters) return text === '' ? [] : [{ type: 'text', text, ...look }]
  const pieces: Piece[] = []
  let end = 0
  const plain = (words: string): void => {
    if (words !== '') pieces.push({ type: 'text', text: words, ...look })
  }
  for (const { 0: long, index } of text.matchAll(word)) {
    if (long.length <= letters) continue
    plain(text.slice(end, index))
    pieces.push({ type: 'wide', text: long, ...look })
    end = index + long.length
  }
  plain(text.slice(end))
  return pieces
}

const withBreaks = (text: string, letters: number, look: Look): Piece[] =>
  text.split('\n').flatMap((line, index) => [...(index > 0 ? [{ type: 'break' as const }] : []), ...runs(line, letters, look)])

const lookOf = ({ bold, italic }: Text): Look => ({ ...(bold && { bold }), ...(italic && { italic }) })

/** A line of the tree as runs of text; clauses leave no trace. A word of more letters than are sure to fit its place is told apart. */
export const piecesOf = (line: Line, letters: number): Piece[] =>
  line.flatMap((inline: Inline): Piece[] => {
    switch (inline.type) {
      case 'text':
        return withBreaks(inline.text, letters, lookOf(inline))
      case 'break':
        return [{ type: 'break' }]
      case 'gap':
        return withBreaks(gapText(inline.gap), letters, { gap: true })
      case 'clause':
        return piecesOf(inline.content, letters)
    }
  })
