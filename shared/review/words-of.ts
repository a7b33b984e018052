/** A word of a text, in lower case, with its place and its letters as written. */
export interface Word {
  readonly folded: string
  readonly written: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}]+|&/gu

export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: written, index }) => ({
    folded: written === '&' ? 'och' : written.toLowerCase(),
    written,
    start: index,
    end: index + written.length
  }))
