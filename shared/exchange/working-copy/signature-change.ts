import type { PaperDocument } from '../../document/document'
import { readableBlocks } from '../../document/paragraphs'
import { cleanText } from '../../domain/reading/text-policy'
import type { OtherChange } from './changes-in-word'
import type { FoundBookmarks } from './find-bookmarks'
import { plainLine } from './plain-line'
import { wordLines } from './word-lines'

/** The lines under which the paper is signed. */
const signatureLines = ({ sections }: PaperDocument): readonly string[] =>
  sections
    .filter(({ id }) => id === 'signatures')
    .flatMap(({ blocks }) => readableBlocks(blocks))
    .map(cleanText)
    .filter((line) => line.trim() !== '')

/** Whether others would sign; where their lines stand side by side or in which order is no matter. */
export function signatureChange({ places }: FoundBookmarks, paper: PaperDocument): readonly OtherChange[] {
  const before = signatureLines(paper)
  const after = wordLines(places.find(({ place }) => place === 'signatures')?.paragraphs ?? [])
  const sorted = (lines: readonly string[]): string => lines.map(plainLine).sort().join('\n')
  return sorted(before) === sorted(after) ? [] : [{ kind: 'signatures', before, after }]
}
