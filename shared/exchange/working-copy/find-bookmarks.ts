import { plainInlines, plainLine } from './plain-line'
import type { BookmarkedPart } from './bookmarks'
import type { WordParagraph, WordText } from './word-text'

/** A part of the paper to look for: by its bookmark, else by the line that it begins with. */
export interface SoughtBookmark {
  readonly place: BookmarkedPart
  /** What it begins with when its bookmark is gone: its heading, a line that stands under the text, or lines that end the file. */
  readonly begins: 'heading' | 'line' | 'end'
  readonly lines: readonly string[]
}

/** A part of the paper as it stands in Word; `heading` is null where the heading has been taken away. */
interface FoundPlace {
  readonly place: BookmarkedPart
  readonly heading: WordParagraph | null
  readonly paragraphs: readonly WordParagraph[]
}

export interface FoundBookmarks {
  /** What stands before the first part: the rest of the head, and the title. */
  readonly head: readonly WordParagraph[]
  /** In the order in which they stand in Word. */
  readonly places: readonly FoundPlace[]
}

type Start = SoughtBookmark & { readonly at: number }

const says = ({ content }: WordParagraph, lines: readonly string[]): boolean =>
  lines.some((line) => plainInlines(content) === plainLine(line))

/** A paragraph with the bookmarks of two parts is the beginning of the later one: the earlier has been struck. */
function startsByBookmark(paragraphs: readonly WordParagraph[], sought: readonly SoughtBookmark[]): readonly Start[] {
  return paragraphs.flatMap((paragraph, at) => {
    const here = sought.filter(({ place }) => paragraph.places.includes(place))
    const own =
      here.find(({ lines }) => says(paragraph, lines)) ?? here.find(({ place }) => place === paragraph.places.at(-1))
    return own ? [{ ...own, at }] : []
  })
}

const isEmpty = ({ content }: WordParagraph): boolean => plainInlines(content) === ''

/** The first of the lines that end the file, where they are what was to stand last in it. */
function startOfEnd(paragraphs: readonly WordParagraph[], lines: readonly string[]): number | undefined {
  const last = paragraphs.findLastIndex((paragraph) => !isEmpty(paragraph) && !says(paragraph, lines))
  const first = paragraphs.findIndex((paragraph, at) => at > last && !isEmpty(paragraph))
  return first < 0 ? undefined : first
}

/**
 * A section is found by what is set as a heading; any line will do only where another program has taken away both our
 * bookmarks and the styles. Names stand under the text, so that the last line that says them is the signature's.
 */
function placeByLine(
  paragraphs: readonly WordParagraph[],
  { begins, lines }: SoughtBookmark,
  taken: ReadonlySet<number>,
  anyLine: boolean
): number | undefined {
  if (begins === 'end') return startOfEnd(paragraphs, lines)
  const fitting = paragraphs.flatMap((paragraph, at) => {
    const isInList = paragraph.kind === 'bullet' || paragraph.kind === 'number'
    return taken.has(at) || isInList || isEmpty(paragraph) || !says(paragraph, lines) ? [] : [{ at, paragraph }]
  })
  if (begins === 'line') return fitting.at(-1)?.at
  const heading = fitting.find(({ paragraph }) => paragraph.kind === 'heading')
  return (heading ?? (anyLine ? fitting[0] : undefined))?.at
}

/** Finds the parts of a paper in the text of a Word file, whatever has been written, moved or struck in it. */
export function findBookmarks({ paragraphs }: WordText, sought: readonly SoughtBookmark[]): FoundBookmarks {
  const marked = startsByBookmark(paragraphs, sought)
  const unmarked = sought.filter(({ place }) => !marked.some((start) => start.place === place))
  const starts = marked.filter((start, index) => marked.findIndex(({ place }) => place === start.place) === index)
  for (const each of unmarked) {
    const at = placeByLine(paragraphs, each, new Set(starts.map((start) => start.at)), marked.length === 0)
    if (at !== undefined) starts.push({ ...each, at })
  }
  const inOrder = starts.toSorted((one, other) => one.at - other.at)
  const places = inOrder.map(({ place, begins, lines, at }, index): FoundPlace => {
    const [first, ...rest] = paragraphs.slice(at, inOrder[index + 1]?.at ?? paragraphs.length)
    const isHeading = begins === 'heading' && first !== undefined && (first.kind === 'heading' || says(first, lines))
    return isHeading
      ? { place, heading: first, paragraphs: rest }
      : { place, heading: null, paragraphs: first ? [first, ...rest] : rest }
  })
  return { head: paragraphs.slice(0, inOrder[0]?.at ?? paragraphs.length), places }
}
