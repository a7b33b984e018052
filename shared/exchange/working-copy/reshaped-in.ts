import type { NewTables, Subheading } from './changes-in-word'
import { tableFromWord } from './table-from-word'
import { textParts } from './text-parts'
import { wordLines } from './word-lines'
import type { WordParagraph } from './word-text'

/** What a section has got in Word and the program keeps in another shape: headings inside it, and tables larger than it holds. */
export function reshapedIn(paragraphs: readonly WordParagraph[], section: string): readonly (Subheading | NewTables)[] {
  const headings = wordLines(paragraphs.filter(({ kind }) => kind === 'heading'))
  const count = textParts(paragraphs).filter(
    (part) => part.isTable && tableFromWord(part.paragraphs) === undefined
  ).length
  return [
    ...headings.map((heading): Subheading => ({ kind: 'subheading', heading, section })),
    ...(count === 0 ? [] : [{ kind: 'tables' as const, section, count }])
  ]
}
