import type { ChapterId } from './chapter'
import { manual } from './manual'

/** Where in the manual something is said. */
export interface ManualHit {
  readonly chapter: ChapterId
  readonly chapterTitle: string
  readonly partTitle: string
  readonly line: string
}

const lower = (text: string): string => text.toLocaleLowerCase('sv')

/** The words of a search, at least two letters each. */
const wordsIn = (sought: string): readonly string[] => lower(sought).match(/[\p{L}\p{N}]{2,}/gu) ?? []

/**
 * Every line that has all the words sought as beginnings of its own words, its headings counted in; in the manual's order,
 * lines that say it themselves before those whose heading does.
 */
export function searchManual(sought: string): readonly ManualHit[] {
  const words = wordsIn(sought)
  if (words.length === 0) return []
  const has = (text: string): boolean => {
    const own = wordsIn(text)
    return words.every((word) => own.some((each) => each.startsWith(word)))
  }
  const lines = manual.flatMap(({ id, title, lead, parts }) => [
    { chapter: id, chapterTitle: title, partTitle: '', line: lead },
    ...parts.flatMap((part) =>
      part.lines.map((line) => ({ chapter: id, chapterTitle: title, partTitle: part.title, line }))
    )
  ])
  const said = lines.filter(({ line }) => has(line))
  const under = lines.filter((hit) => !said.includes(hit) && has(`${hit.chapterTitle} ${hit.partTitle} ${hit.line}`))
  return [...said, ...under]
}
