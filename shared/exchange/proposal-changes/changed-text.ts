import { cleanInlines } from '../../domain/answers/clean-inlines'
import { exchanged } from '../../domain/answers/exchanged'
import type { SectionText, TextInline } from '../../domain/section-text'
import { dash, type OwnLine } from './own-lines'

type Change = (inlines: readonly TextInline[]) => readonly (readonly TextInline[])[]

/** The text with one of its passages changed: into none, itself or several; undefined for a cell, which has its place. */
function withPassage(text: SectionText, passage: number, change: Change): SectionText | undefined {
  let first = 0
  const tables: SectionText[number][] = []
  const next = text.flatMap((block): SectionText => {
    const at = passage - first
    switch (block.type) {
      case 'paragraph':
        first += 1
        return at === 0 ? change(block.content).map((content) => ({ ...block, content })) : [block]
      case 'list': {
        first += block.items.length
        const items = block.items.flatMap((item, index) => (index === at ? change(item) : [item]))
        return items.length > 0 ? [{ ...block, items }] : []
      }
      case 'table': {
        const cells = block.header.length * (block.rows.length + 1)
        first += cells
        if (at >= 0 && at < cells) tables.push(block)
        return [block]
      }
    }
  })
  return tables.length > 0 ? undefined : next
}

/** The text with the letters of a line exchanged; a range of none would be lost, and takes a letter beside it along. */
export function withLine(
  text: SectionText,
  { passage, start, text: was }: OwnLine,
  is: string
): SectionText | undefined {
  let before = 0
  while (before < was.length && was[before] === is[before]) before += 1
  let after = 0
  const most = Math.min(was.length, is.length) - before
  while (after < most && was[was.length - 1 - after] === is[is.length - 1 - after]) after += 1
  if (before + after === was.length) {
    if (before > 0) before -= 1
    else after -= 1
  }
  const [from, to] = [start + before, start + was.length - after]
  return withPassage(text, passage, (inlines) => [
    cleanInlines(exchanged(inlines, from, to, is.slice(before, is.length - after)))
  ])
}

/** The text with a new line below one of its lines, in the same manner: a line of the item, an item, or a paragraph. */
export function withLineBelow(text: SectionText, above: OwnLine, words: string): SectionText | undefined {
  if (above.start > 0) return withLine(text, above, `${above.text}\n${above.text.startsWith(dash) ? dash : ''}${words}`)
  return withPassage(text, above.passage, (inlines) => [inlines, [{ type: 'text', text: words }]])
}

/** The text without one of its lines. */
export function withoutLine(text: SectionText, { passage, start, text: was }: OwnLine): SectionText | undefined {
  return withPassage(text, passage, (inlines) =>
    start === 0 ? [] : [cleanInlines(exchanged(inlines, start - 1, start + was.length, ''))]
  )
}
