import { pageLines } from './page-lines'
import type { PageWords, PlacedWord } from './page-words'

/** The room that a page has for words, in points from its edges, and how far down its text begins and ends. */
export interface PageRoom {
  left: number
  right: number
  top: number
  bottom: number
  text: { top: number; bottom: number }
  columns: number
}

const pointsPerCentimetre = 72 / 2.54
const centimetres = (length: number): number => length * pointsPerCentimetre

export const standing: PageRoom = {
  left: centimetres(1.5),
  right: centimetres(2.4),
  top: centimetres(1.2),
  bottom: centimetres(0.8),
  text: { top: centimetres(2.7), bottom: centimetres(2.2) },
  columns: 1
}

export const lying: PageRoom = {
  left: centimetres(1.3),
  right: centimetres(1.3),
  top: centimetres(0.7),
  bottom: centimetres(0.6),
  text: { top: centimetres(1.7), bottom: centimetres(0.9) },
  columns: 2
}

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom)

/** A font's box is somewhat higher than its line, so that the boxes of two lines may touch. */
const mostOverlap = 0.4

const collide = (one: PlacedWord, other: PlacedWord): boolean => {
  const height = Math.min(one.bottom - one.top, other.bottom - other.top)
  const [across, down] = [
    overlap(one.left, one.right, other.left, other.right),
    overlap(one.top, one.bottom, other.top, other.bottom)
  ]
  return across > 1 && down > height * mostOverlap
}

/** Signs that no ordinary font has are drawn by whichever does, in boxes of any size. */
const isWord = ({ text }: PlacedWord): boolean => /[\p{L}\p{N}]/u.test(text)

/** Words that are printed upon each other. */
export const overlapping = ({ words }: PageWords): string[] =>
  words
    .filter(isWord)
    .flatMap((one, index, all) =>
      all.slice(index + 1).flatMap((other) => (collide(one, other) ? [`${one.text} / ${other.text}`] : []))
    )

/** Words that stand beyond the margins. */
export const outside = ({ words, width, height }: PageWords, room: PageRoom): string[] =>
  words
    .filter(
      ({ left, right, top, bottom }) =>
        left < room.left - 1 ||
        right > width - room.right + 1 ||
        top < room.top - 1 ||
        bottom > height - room.bottom + 1
    )
    .map(({ text }) => text)

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const textWords = ({ words, height }: PageWords, { text }: PageRoom): PlacedWord[] =>
  words.filter(({ top, bottom }) => top >= text.top - 2 && bottom <= height - text.bottom + 2)

/** Headings that stand last in a column of their page, above nothing. */
export function stranded(page: PageWords, headings: readonly string[], room: PageRoom): string[] {
  const width = page.width / room.columns
  return Array.from({ length: room.columns }, (_, column) =>
    textWords(page, room).filter(({ left }) => Math.floor(left / width) === column)
  ).flatMap((words) => {
    const last = pageLines(words).at(-1)?.text
    return last !== undefined && headings.some((heading) => plain(heading) === plain(last)) ? [last] : []
  })
}

/** Whether a page after the first has those who sign, and not a line of what they sign. */
export function signedAlone(page: PageWords, signing: readonly string[], room: PageRoom): boolean {
  const own = new Set(signing.flatMap((text) => plain(text).split(' ')))
  const words = textWords(page, room).map(({ text }) => text)
  return words.some((word) => own.has(word)) && words.filter((word) => !own.has(word)).length === 0
}

/** What the head of a page lacks of what it should say. */
export function lackingInHead(page: PageWords, expected: readonly string[], room: PageRoom): string[] {
  const head = plain(
    pageLines(page.words.filter(({ bottom }) => bottom <= room.text.top + 2))
      .map(({ text }) => text)
      .join(' ')
  )
  return expected.filter((words) => !head.includes(plain(words)))
}

/** Pages whose number, or whose count of pages, is another than it is. */
export const miscounted = (pages: readonly PageWords[]): number[] =>
  pages.flatMap(({ words }, index) => {
    const said = /Sida (\d+) \((\d+)\)/.exec(
      pageLines(words)
        .map(({ text }) => text)
        .join(' ')
    )
    return Number(said?.[1]) === index + 1 && Number(said?.[2]) === pages.length ? [] : [index + 1]
  })
