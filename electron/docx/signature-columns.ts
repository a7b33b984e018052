import type { Line } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'

const letterWidth = 105

/** How many letters of body text a column has room for, when the page has so many columns. */
const roomFor = (columns: number, textWidth: number): number => Math.floor(textWidth / columns / letterWidth)

const longestWord = (signatories: readonly (readonly Line[])[]): number =>
  Math.max(
    ...signatories.flat().flatMap((line) =>
      readable(line)
        .split(/\s|(?<=-)/)
        .map((word) => word.length)
    )
  )

/** At most four side by side, and two when a word would not fit the narrower columns. */
export function signatureColumns(signatories: readonly (readonly Line[])[], textWidth: number): number {
  const wished = Math.min(signatories.length, 4)
  return wished > 2 && longestWord(signatories) > roomFor(wished, textWidth) ? 2 : wished
}
