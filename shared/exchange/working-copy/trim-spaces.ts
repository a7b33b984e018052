const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r'

/** Where the plain space at the end of a text begins; a pattern would look at a long row of spaces once for each of them. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text[end - 1])) end -= 1
  return end
}

export const trimSpacesEnd = (text: string): string => text.slice(0, endOf(text))

export const trimSpacesStart = (text: string): string => text.replace(/^[ \t\n\r]+/, '')

/** A text without plain space around it; no-break spaces stay. */
export const trimSpaces = (text: string): string => trimSpacesStart(trimSpacesEnd(text))
