import { textPassages } from '../../domain/answers/text-passages'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { SectionText } from '../../domain/section-text'
import { typedText } from '../../review/passages'

/** A line of a person's own text, and where it stands. */
export interface OwnLine {
  readonly passage: number
  readonly start: number
  readonly text: string
}

/** What stands below a list item is a line of it with a dash before. */
export const dash = '– '

/** An own text line by line, as the proposal that it was edited from is kept. */
export const ownLines = (text: SectionText): readonly OwnLine[] =>
  textPassages(text).flatMap((inlines, passage) => {
    let start = 0
    return plainSpaces(typedText(inlines))
      .split('\n')
      .map((line) => {
        const at = start
        start += line.length + 1
        return { passage, start: at, text: line }
      })
  })

/** What a line says, without the dash of one below a list item. */
export const saidOn = ({ text }: OwnLine): string => (text.startsWith(dash) ? text.slice(dash.length) : text)
