import type { MatterDraft } from '../../../shared/domain/matter'
import type { TextInline } from '../../../shared/domain/section-text'
import { readable } from '../../../shared/document/paragraphs'
import { placeOfSection } from '../../../shared/exchange/working-copy/bookmarks'
import type { WordParagraph, WordText } from '../../../shared/exchange/working-copy/word-text'
import { textFromBlocks } from '../../../shared/text/sentences/section-blocks'
import { workingCopyPaper } from '../../../shared/text/papers/working-copy-paper'

const paragraphOf = (content: readonly TextInline[], rest: Partial<WordParagraph> = {}): WordParagraph => ({
  content,
  kind: 'text',
  level: 0,
  row: null,
  column: null,
  places: [],
  ...rest
})
const lineOf = (text: string, rest: Partial<WordParagraph> = {}): WordParagraph =>
  paragraphOf([{ type: 'text', text }], rest)

/** What a working copy of the matter says in Word, with some of its sentences rewritten. */
export function wordTextOf(matter: MatterDraft, rewritten: readonly [from: string, to: string][] = []): WordText {
  const { head, title, sections } = workingCopyPaper(matter).document
  const said = (text: string): string => rewritten.reduce((now, [from, to]) => now.replace(from, to), text)
  const inlines = (content: readonly TextInline[]): readonly TextInline[] =>
    content.map((each) => (each.type === 'text' ? { ...each, text: said(each.text) } : each))
  const headLines = [...head.contact, ...head.addressee, ...title.above, title.text, ...title.below].map((line) =>
    lineOf(readable(line))
  )
  const text = sections.flatMap(({ id, heading, blocks }): readonly WordParagraph[] => {
    const body = textFromBlocks(blocks).flatMap((block) => {
      if (block.type === 'table') return []
      return block.type === 'paragraph'
        ? [paragraphOf(inlines(block.content))]
        : block.items.map((item) => paragraphOf(inlines(item), { kind: block.ordered ? 'number' : 'bullet' }))
    })
    const signed = blocks.flatMap((block) =>
      block.type === 'signatures' ? block.signatories.flat().map((line) => lineOf(readable(line))) : []
    )
    const [first, ...rest] = heading === undefined ? signed : [lineOf(heading, { kind: 'heading' }), ...body]
    return first ? [{ ...first, places: [placeOfSection(id)] }, ...rest] : []
  })
  return {
    paragraphs: [...headLines, ...text],
    around: [...head.organisation, ...head.references].map(readable).concat(head.kind),
    remarks: { insertions: 2, deletions: 1, comments: 3, pictures: 0, notes: 0, hidden: 0 }
  }
}
