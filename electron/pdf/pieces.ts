import type { Inline, Line, Text } from '../../shared/document/document'
import { gapText } from '../../shared/document/paragraphs'

/** A run of text in a line; `wide` is a word that its place may be too narrow for: the template measures it. */
type Piece =
  { type: 'break' } | { type: 'text' | 'wide'; text: string; bold?: boolean; italic?: boolean; gap?: boolean }

type Look = Omit<Extract<Piece, { type: 'text' | 'wide' }>, 'type' | 'text'>

/** The room that a line is set in and the size of its type, in points. */
export interface Room {
  width: number
  size: number
}

const word = /[^\s\u00A0]+/gu
/** Letters that no face of ours has wider than 0.62 of the type's height; none of the others is wider than the type is high. */
const narrow = /[a-ln-vxyzåäöé0-9.,:;()@/-]/g
const narrowWidth = 0.62

const isSureToFit = (text: string, { width, size }: Room): boolean => {
  const letters = width / size
  if (text.length <= letters) return true
  const narrowOnes = text.match(narrow)?.length ?? 0
  return text.length - narrowOnes * (1 - narrowWidth) <= letters
}

function runs(text: string, room: Room, look: Look): readonly Piece[] {
  if (isSureToFit(text, room)) return text === '' ? [] : [{ type: 'text', text, ...look }]
  const pieces: Piece[] = []
  let end = 0
  const plain = (words: string): void => {
    if (words !== '') pieces.push({ type: 'text', text: words, ...look })
  }
  for (const { 0: long, index } of text.matchAll(word)) {
    if (isSureToFit(long, room)) continue
    plain(text.slice(end, index))
    pieces.push({ type: 'wide', text: long, ...look })
    end = index + long.length
  }
  plain(text.slice(end))
  return pieces
}

const withBreaks = (text: string, room: Room, look: Look): readonly Piece[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'break' as const }] : []), ...runs(line, room, look)])

const lookOf = ({ bold, italic }: Text): Look => ({ ...(bold && { bold }), ...(italic && { italic }) })

const inlinePieces = (line: Line, room: Room): readonly Piece[] =>
  line.flatMap((inline: Inline): readonly Piece[] => {
    switch (inline.type) {
      case 'text':
        return withBreaks(inline.text, room, lookOf(inline))
      case 'break':
        return [{ type: 'break' }]
      case 'gap':
        return withBreaks(gapText(inline.gap), room, { gap: true })
      case 'clause':
        return inlinePieces(inline.content, room)
    }
  })

/** A line as the template reads it: most are nothing but text, and quicker to set when they are handed over as such. */
export type Pieces = string | readonly Piece[]

/** A line of the tree as runs of text; clauses leave no trace. */
export function piecesOf(line: Line, room: Room): Pieces {
  const pieces = inlinePieces(line, room)
  const [first] = pieces
  const isPlain = pieces.length === 1 && first?.type === 'text' && Object.keys(first).length === 2
  return isPlain ? first.text : pieces
}
