import { diffComm } from 'node-diff3'
import { rowLine } from '../../domain/answers/section-lines'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { WordChange } from '../../domain/report-against-minutes'
import type { SectionText, TextBlock, TextInline } from '../../domain/section-text'
import { wordChanges } from '../../text/language/word-changes'
import { canonicalLines } from './canonical-lines'

/** One line of a section as it was and as it is, with the mark of the list that it stands in. */
export type ComparedLine =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly words: readonly WordChange[] }
  /** The words are the same, and bold, italics or a list are not. */
  | { readonly kind: 'look'; readonly text: string }
  | { readonly kind: 'struck' | 'added'; readonly text: string }

const said = (inlines: readonly TextInline[]): string =>
  plainSpaces(inlines.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join(''))

interface Line {
  /** What a reader sees, marks and look included. */
  readonly seen: string
  readonly text: string
}

/** One line of a section as a text of its own, a row of a table below the names of its columns. */
function shownIn(
  block: TextBlock
): readonly { readonly mark: string; readonly block: TextBlock; readonly text: string }[] {
  switch (block.type) {
    case 'paragraph':
      return [{ mark: '', block, text: said(block.content) }]
    case 'list':
      return block.items.map((item, index) => ({
        mark: block.ordered ? `${index + 1}. ` : '• ',
        block: { ...block, items: [item] },
        text: said(item)
      }))
    case 'table':
      return [
        { mark: '', block: { ...block, rows: [] }, text: plainSpaces(rowLine(block.header)) },
        ...block.rows.map((cells) => ({
          mark: '',
          block: { ...block, rows: [cells] },
          text: plainSpaces(rowLine(cells))
        }))
      ]
  }
}

function linesOf(text: SectionText): readonly Line[] {
  return text.flatMap(shownIn).flatMap(({ mark, block, text: words }) => {
    const seen = canonicalLines([block]).at(-1)
    return seen === undefined ? [] : [{ seen, text: `${mark}${words.trim()}` }]
  })
}

/** Longer paragraphs are compared as wholes: word by word, those that differ wholly take the square of their length. */
const mostWords = 1_500
const isLong = (text: string): boolean => text.split(/\s/, mostWords + 1).length > mostWords

const lettersOf = (words: readonly WordChange[], kinds: readonly WordChange['kind'][]): number =>
  words.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0)

/** Single words that two sentences happen to have in common would only be in the way. */
const isAlike = (words: readonly WordChange[]): boolean =>
  lettersOf(words, ['same']) * 4 > lettersOf(words, ['struck', 'added'])

function pair(before: Line | undefined, after: Line | undefined): readonly ComparedLine[] {
  if (before === undefined) return after ? [{ kind: 'added', text: after.text }] : []
  if (after === undefined) return [{ kind: 'struck', text: before.text }]
  if (before.text === after.text) return [{ kind: 'look', text: after.text }]
  if (isLong(before.text) || isLong(after.text))
    return [
      { kind: 'struck', text: before.text },
      { kind: 'added', text: after.text }
    ]
  const words = wordChanges(before.text, after.text)
  return [
    {
      kind: 'changed',
      words: isAlike(words)
        ? words
        : [
            { kind: 'struck', text: before.text },
            { kind: 'added', text: after.text }
          ]
    }
  ]
}

/** Two texts of a section line by line, those that nobody has changed beside those that somebody has. */
export function comparedLines(before: SectionText, after: SectionText): readonly ComparedLine[] {
  const [lines, others] = [linesOf(before), linesOf(after)]
  const hunks = diffComm(
    lines.map(({ seen }) => seen),
    others.map(({ seen }) => seen)
  )
  let [row, column] = [0, 0]
  return hunks.flatMap((hunk): readonly ComparedLine[] => {
    if (hunk.common) {
      const same = lines.slice(row, row + hunk.common.length)
      row += same.length
      column += same.length
      return same.map(({ text }) => ({ kind: 'same', text }))
    }
    const [was, is] = [lines.slice(row, row + hunk.buffer1.length), others.slice(column, column + hunk.buffer2.length)]
    row += was.length
    column += is.length
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => pair(was[index], is[index])).flat()
  })
}
