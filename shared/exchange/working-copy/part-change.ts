import type { PaperDocument, Section } from '../../document/document'
import { readable, readableBlocks } from '../../document/paragraphs'
import { cleanText } from '../../domain/reading/text-policy'
import type { OtherChange } from './changes-in-word'
import type { FoundBookmarks } from './find-bookmarks'
import { placeOfSection, senderPlace } from './bookmarks'
import { plainLine } from './plain-line'
import { wordLines } from './word-lines'
import type { WordParagraph } from './word-text'

const said = (lines: readonly string[]): readonly string[] => lines.map(cleanText).filter((line) => line.trim() !== '')

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => plainLine(line) === plainLine(other[index] ?? ''))

/** The sections of a paper that follow from the matter and hold no text of their own, such as the annex; signatures have a sentence of theirs. */
const composedOnly = ({ sections }: PaperDocument, edited: readonly string[]): readonly Section[] =>
  sections.filter(({ id }) => id !== 'signatures' && !edited.includes(id))

/** Whether a part that only follows from the matter says something else in Word. */
export function partChanges(
  { places }: FoundBookmarks,
  paper: PaperDocument,
  edited: readonly string[]
): readonly OtherChange[] {
  const linesAt = (place: string): readonly string[] => {
    const found = places.find((each) => each.place === place)
    const paragraphs: readonly WordParagraph[] = [
      ...(found?.heading ? [found.heading] : []),
      ...(found?.paragraphs ?? [])
    ]
    return wordLines(paragraphs)
  }
  const parts = composedOnly(paper, edited).flatMap(({ id, heading = '', blocks }): readonly OtherChange[] => {
    const before = said([heading, ...readableBlocks(blocks)])
    const after = linesAt(placeOfSection(id))
    return same(before, after) ? [] : [{ kind: 'part', heading, before, after }]
  })
  // A template may show the sender's lines itself, so only a line more is a change.
  const sender = said(paper.sender.map(readable))
  const inSender = linesAt(senderPlace)
  const isMore = inSender.some((line) => !sender.some((known) => plainLine(known) === plainLine(line)))
  return [...parts, ...(isMore ? [{ kind: 'sender' as const, before: sender, after: inSender }] : [])]
}
