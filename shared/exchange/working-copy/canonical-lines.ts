import { cleanInlines } from '../../domain/answers/clean-inlines'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { SectionText, TextBlock, TextInline } from '../../domain/section-text'
import { trimSpaces } from './trim-spaces'

/** Which look a piece of text has; on white space no one sees it, so there it is that of the text before. */
const lookOf = (inline: Extract<TextInline, { readonly type: 'text' }>): string =>
  `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`

/** Between a look and its text stands what the text policy leaves in no text. */
const mark = '\u0000'

function canonical(inlines: readonly TextInline[]): string {
  let look = ''
  const written = cleanInlines(inlines).map((inline) => {
    if (inline.type === 'break') return '\n'
    return plainSpaces(inline.text).replace(/\S+/gu, (word) => {
      const changed = lookOf(inline) !== look
      look = lookOf(inline)
      return changed ? `${mark}${look}${mark}${word}` : word
    })
  })
  return written.join('').split('\n').map(trimSpaces).join('\n').trim()
}

/** Between the cells of a row stands what no cell holds. */
const ofRow = (cells: readonly (readonly TextInline[])[]): string => cells.map(canonical).join(`${mark}|${mark}`)

function linesOf(block: TextBlock): readonly { readonly kind: string; readonly line: string }[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: '¶', line: canonical(block.content) }]
    case 'list':
      return block.items.map((item) => ({ kind: block.ordered ? '#' : '•', line: canonical(item) }))
    case 'table':
      return [
        { kind: '⊤', line: ofRow(block.header.map((text) => [{ type: 'text', text }])) },
        ...block.rows.map((cells) => ({ kind: '⊞', line: ofRow(cells) }))
      ]
  }
}

/**
 * A section's text as lines that are equal when a reader sees no difference: outer space, empty paragraphs, where a run of
 * letters was parted, where a list was begun anew and which kind of space stands between words make none.
 */
export const canonicalLines = (text: SectionText): readonly string[] =>
  text
    .flatMap(linesOf)
    .filter(({ line }) => line !== '')
    .map(({ kind, line }) => `${kind} ${line}`)

export const sameText = (one: SectionText, other: SectionText): boolean => {
  const [lines, others] = [canonicalLines(one), canonicalLines(other)]
  return lines.length === others.length && lines.every((line, index) => line === others[index])
}
