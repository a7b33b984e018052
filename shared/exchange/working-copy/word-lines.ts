import type { WordParagraph } from './word-text'

/** What paragraphs of Word say, a line each. */
export const wordLines = (paragraphs: readonly WordParagraph[]): readonly string[] =>
  paragraphs
    .map(({ content }) =>
      content
        .map((inline) => (inline.type === 'break' ? ' ' : inline.text))
        .join('')
        .trim()
    )
    .filter((line) => line !== '')
