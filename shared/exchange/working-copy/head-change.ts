import type { PaperDocument } from '../../document/document'
import { paragraphsOf, readable } from '../../document/paragraphs'
import { cleanText } from '../../domain/reading/text-policy'
import type { OtherChange } from './changes-in-word'
import { plainLine } from './plain-line'
import type { WordParagraph } from './word-text'
import { wordLines } from './word-lines'

const said = (lines: readonly string[]): readonly string[] => lines.map(cleanText).filter((line) => line.trim() !== '')

const markAbove = ['arbetskopia', 'utkast']

/**
 * Whether the head says something else: some of its lines stand in the text and some in the page's own head, which a
 * template may have its own words in, so only a line of the text can be new.
 */
export function headChange(
  head: readonly WordParagraph[],
  around: readonly string[],
  paper: PaperDocument
): readonly OtherChange[] {
  const { title } = paper
  const titleLines = [...title.above, title.text, ...title.below].map(readable)
  const expected = said([...paragraphsOf(paper).head, ...titleLines])
  const inText = wordLines(head).filter((line) => !markAbove.includes(plainLine(line)))
  const shown = [...inText, ...around].map(plainLine)
  const before = expected.filter((line) => !shown.some((each) => each.includes(plainLine(line))))
  const known = new Set(expected.map(plainLine))
  const after = inText.filter((line) => !known.has(plainLine(line)))
  return before.length + after.length > 0 ? [{ kind: 'head', before, after }] : []
}
