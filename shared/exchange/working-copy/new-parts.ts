import type { PaperDocument } from '../../document/document'
import { readable } from '../../document/paragraphs'
import type { SectionId } from '../../text/fields/section-ids'
import type { FoundBookmarks } from './find-bookmarks'
import { plainInlines, plainLine } from './plain-line'
import { wordLines } from './word-lines'
import type { WordParagraph } from './word-text'

/** A heading with its text that someone has written in Word. */
export interface NewPart {
  readonly heading: string
  readonly paragraphs: readonly WordParagraph[]
  /** The section that it stands after; undefined before the first. */
  readonly after: SectionId | undefined
}

/** The sections of a paper have their headings on this level of the outline; what is deeper belongs to its section. */
const sectionLevel = 1

const isHeading = ({ kind, level, content }: WordParagraph): boolean =>
  kind === 'heading' && level <= sectionLevel && plainInlines(content) !== ''

const upToHeading = (paragraphs: readonly WordParagraph[]): readonly WordParagraph[] => {
  const first = paragraphs.findIndex(isHeading)
  return first < 0 ? paragraphs : paragraphs.slice(0, first)
}

/** What has been written under headings of its own in a part. */
function underHeadings(paragraphs: readonly WordParagraph[], after: SectionId | undefined): readonly NewPart[] {
  const at = paragraphs.flatMap((paragraph, index) => (isHeading(paragraph) ? [index] : []))
  return at.map((from, index) => {
    const [heading, ...text] = paragraphs.slice(from, at[index + 1])
    return { heading: wordLines(heading ? [heading] : []).join(' '), paragraphs: text, after }
  })
}

/** The head ends with the title, so that a heading below it is someone's own. */
function belowTitle(head: readonly WordParagraph[], { title }: PaperDocument): readonly WordParagraph[] {
  const at = head.findIndex(({ content }) => plainInlines(content) === plainLine(readable(title.text)))
  const below = at < 0 ? [] : head.slice(at + 1)
  return below.slice(upToHeading(below).length)
}

/** The parts of a paper, freed from what has been written after them under new headings, and that by itself. */
export function withoutNewParts(
  { head, places }: FoundBookmarks,
  paper: PaperDocument,
  sections: readonly SectionId[]
): { readonly found: FoundBookmarks; readonly added: readonly NewPart[] } {
  const inHead = belowTitle(head, paper)
  const sectionOf = (place: string): SectionId | undefined => sections.find((id) => id === place)
  const added = places.flatMap(({ paragraphs }, index) => {
    // Signatures, the annex and the sender are no sections to stand after: what stands before them is.
    const before = places.slice(0, index + 1).findLast((each) => sectionOf(each.place) !== undefined)
    return underHeadings(paragraphs, sectionOf(before?.place ?? ''))
  })
  return {
    found: {
      head: head.slice(0, head.length - inHead.length),
      places: places.map((each) => ({ ...each, paragraphs: upToHeading(each.paragraphs) }))
    },
    added: [...underHeadings(inHead, undefined), ...added]
  }
}
