import type { PaperDocument } from '../../document/document'
import { readable } from '../../document/paragraphs'
import type { NewHeading, NewTables } from './changes-in-word'
import type { FoundBookmarks } from './find-bookmarks'
import { placeOfSection, senderPlace } from './bookmarks'
import { plainInlines, plainLine } from './plain-line'
import { wordLines } from './word-lines'
import type { WordParagraph } from './word-text'

const isHeading = ({ kind, content }: WordParagraph): boolean => kind === 'heading' && plainInlines(content) !== ''

/** What has been written under headings of its own in a part, the heading first. */
function underHeadings(paragraphs: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] {
  const at = paragraphs.flatMap((paragraph, index) => (isHeading(paragraph) ? [index] : []))
  return at.map((from, index) => paragraphs.slice(from, at[index + 1]))
}

const withoutThose = (paragraphs: readonly WordParagraph[]): readonly WordParagraph[] => {
  const first = paragraphs.findIndex(isHeading)
  return first < 0 ? paragraphs : paragraphs.slice(0, first)
}

const told = (
  paragraphs: readonly WordParagraph[],
  at: NewHeading['at'],
  section: string,
  isTaken: boolean
): readonly NewHeading[] =>
  underHeadings(paragraphs).flatMap((part) => {
    const [heading, ...lines] = wordLines(part)
    return heading === undefined ? [] : [{ kind: 'new-heading', heading, lines, at, section, isTaken }]
  })

/** The head ends with the title, so that a heading below it is someone's own. */
function belowTitle(head: readonly WordParagraph[], { title }: PaperDocument): readonly WordParagraph[] {
  const at = head.findIndex(({ content }) => plainInlines(content) === plainLine(readable(title.text)))
  const below = at < 0 ? [] : head.slice(at + 1)
  return below.slice(withoutThose(below).length)
}

/** Parts that cannot be taken over, freed from what has been written after them under new headings, which is told of. */
export function withoutNewParts(
  { head, places }: FoundBookmarks,
  paper: PaperDocument,
  taken: readonly string[]
): { readonly found: FoundBookmarks; readonly added: readonly NewHeading[] } {
  const fixed = places.filter(({ place }) => !taken.some((id) => placeOfSection(id) === place))
  const inHead = belowTitle(head, paper)
  const added = fixed.flatMap(({ place, paragraphs }) => {
    const section = paper.sections.find(({ id }) => placeOfSection(id) === place)?.heading
    const at = section === undefined ? (place === senderPlace ? 'sender' : 'signatures') : 'section'
    return told(paragraphs, at, section ?? '', false)
  })
  return {
    found: {
      head: head.slice(0, head.length - inHead.length),
      places: places.map((each) =>
        fixed.includes(each) ? { ...each, paragraphs: withoutThose(each.paragraphs) } : each
      )
    },
    added: [...told(inHead, 'head', '', false), ...added]
  }
}

/** What a section that is taken over has got in Word and the program keeps in another shape: headings and tables. */
export function reshapedIn(paragraphs: readonly WordParagraph[], section: string): readonly (NewHeading | NewTables)[] {
  const inTable = paragraphs.map(({ row }) => row !== null)
  const count = inTable.filter((isIn, index) => isIn && inTable[index - 1] !== true).length
  const tables: readonly NewTables[] = count === 0 ? [] : [{ kind: 'tables', section, count }]
  return [...told(paragraphs, 'section', section, true), ...tables]
}
