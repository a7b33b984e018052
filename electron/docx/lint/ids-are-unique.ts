import type { Check, Fault, Parts } from './check'
import { allNamed, elementsIn, storiesIn } from './parts-in'

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return [...twice]
}

const acrossStories = (parts: Parts, element: string, attribute: string): Fault[] =>
  repeated(
    storiesIn(parts).flatMap(({ xml }) => allNamed(xml, element).map(({ attributes }) => attributes[attribute] ?? ''))
  ).map((value) => ({ part: 'word/document.xml', detail: `${element} ${attribute}="${value}"` }))

const within = (parts: Parts, part: string, element: string, attribute: string): Fault[] =>
  repeated(elementsIn(parts, part, element).map(({ attributes }) => attributes[attribute] ?? '')).map((value) => ({
    part,
    detail: `${element} ${attribute}="${value}"`
  }))

/** Bookmarks and drawings share one space of numbers in the whole file; definitions have one each. */
export const idsAreUnique: Check = {
  name: 'ids',
  demand: 'Inga två bokmärken, bilder, listor eller formatmallar har samma beteckning.',
  find: (parts) => [
    ...acrossStories(parts, 'w:bookmarkStart', 'w:id'),
    ...acrossStories(parts, 'w:bookmarkStart', 'w:name'),
    ...acrossStories(parts, 'wp:docPr', 'id'),
    ...within(parts, 'word/numbering.xml', 'w:num', 'w:numId'),
    ...within(parts, 'word/numbering.xml', 'w:abstractNum', 'w:abstractNumId'),
    ...within(parts, 'word/styles.xml', 'w:style', 'w:styleId')
  ]
}
