import { plainInlines, plainLine } from './plain-line'
import type { CopyPlace } from './place-marks'
import type { WordParagraph, WordText } from './word-text'

/** A part of the paper to look for: by its bookmark, else by the line that it begins with. */
export interface SoughtPlace {
  place: CopyPlace
  /** A section's heading, or the first line of what has none. */
  firstLine: string
  hasHeading: boolean
}

/** A part of the paper as it stands in Word; `heading` is null where the heading has been taken away. */
export interface FoundPlace {
  place: CopyPlace
  heading: WordParagraph | null
  paragraphs: WordParagraph[]
}

export interface FoundPlaces {
  /** What stands before the first part: the rest of the head, and the title. */
  head: WordParagraph[]
  /** In the order in which they stand in Word. */
  places: FoundPlace[]
}

type Start = SoughtPlace & { at: number }

const says = ({ content }: WordParagraph, firstLine: string): boolean => plainInlines(content) === plainLine(firstLine)

/** A paragraph with the bookmarks of two parts is the beginning of the later one: the earlier has been struck. */
function startsByBookmark(paragraphs: WordParagraph[], sought: SoughtPlace[]): Start[] {
  return paragraphs.flatMap((paragraph, at) => {
    const here = sought.filter(({ place }) => paragraph.places.includes(place))
    const own = here.find(({ firstLine }) => says(paragraph, firstLine)) ?? here.find(({ place }) => place === paragraph.places.at(-1))
    return own ? [{ ...own, at }] : []
  })
}

/**
 * A section is found by what is set as a heading; any line will do only where another program has taken away both our
 * bookmarks and the styles. Names stand under the text, so that the last line that says them is the signature's.
 */
function startByLine(paragraphs: WordParagraph[], sought: SoughtPlace, taken: ReadonlySet<number>, anyLine: boolean): Start[] {
  if (sought.firstLine.trim() === '') return []
  const fitting = paragraphs.flatMap((paragraph, at) => {
    const isInList = paragraph.kind === 'bullet' || paragraph.kind === 'number'
    return taken.has(at) || isInList || !says(paragraph, sought.firstLine) ? [] : [{ at, paragraph }]
  })
  const heading = fitting.find(({ paragraph }) => paragraph.kind === 'heading')
  const found = sought.hasHeading ? (heading ?? (anyLine ? fitting[0] : undefined)) : fitting.at(-1)
  return found ? [{ ...sought, at: found.at }] : []
}

/** Finds the parts of a paper in the text of a Word file, whatever has been written, moved or struck in it. */
export function findPlaces({ paragraphs }: WordText, sought: SoughtPlace[]): FoundPlaces {
  const marked = startsByBookmark(paragraphs, sought)
  const unmarked = sought.filter(({ place }) => !marked.some((start) => start.place === place))
  const starts = unmarked.reduce(
    (found, each) => [...found, ...startByLine(paragraphs, each, new Set(found.map(({ at }) => at)), marked.length === 0)],
    marked.filter((start, index) => marked.findIndex(({ place }) => place === start.place) === index)
  )
  const inOrder = starts.toSorted((one, other) => one.at - other.at)
  const places = inOrder.map(({ place, firstLine, hasHeading, at }, index): FoundPlace => {
    const [first, ...rest] = paragraphs.slice(at, inOrder[index + 1]?.at ?? paragraphs.length)
    const isHeading = hasHeading && first !== undefined && (first.kind === 'heading' || says(first, firstLine))
    return isHeading ? { place, heading: first, paragraphs: rest } : { place, heading: null, paragraphs: first ? [first, ...rest] : rest }
  })
  return { head: paragraphs.slice(0, inOrder[0]?.at ?? paragraphs.length), places }
}
