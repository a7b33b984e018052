import type { Block, PaperDocument } from '../../shared/document/document'
import { text as textOf } from '../../shared/document/build'
import { dataTable } from './data-table'
import { listFrom } from './list-body'
import type { Measures } from './measures'
import { paragraphOf, styledLine } from './paragraph'
import type { PartLength } from './part-length'
import { signaturesFrom } from './signatures'
import { style } from './styles'
import { tiedToSignatures } from './tied-to-signatures'
import type { Markup } from './xml/markup'

interface Heading {
  type: 'heading'
  text: string
}
type Part = (Heading | Block) & { section: string }

/** What is known of a part besides what stands in it. */
interface Placed {
  measures: Measures
  before: Part | undefined
  next: Part | undefined
  /** How many numbered lists the text has before it. */
  numberedBefore: number
  isTied: boolean
  /** What its section is called, and the first column of a table beside another. */
  called: string
}

/** Word makes one table of two that have nothing between them. */
const betweenTables = paragraphOf(style.afterTable, '', { spacing: { line: 100, lineRule: 'exact' } })

const isTable = (markup: Markup | undefined): boolean => markup?.startsWith('<w:tbl>') === true

function written(part: Part, placed: Placed): readonly Markup[] {
  const { measures, before, next, isTied, called } = placed
  const around = measures.isSheet ? 60 : 160
  const belowTable = before?.type === 'table' && { spacing: { before: around, after: around } }
  switch (part.type) {
    case 'heading':
      return [
        styledLine([textOf(part.text)], style.heading, measures.isSheet ? { spacing: { before: 80, after: 20 } } : {})
      ]
    case 'paragraph':
      return [
        styledLine(part.content, measures.isSheet ? style.sheetText : style.body, {
          keepNext: isTied || next?.type === 'list' || next?.type === 'table',
          ...belowTable
        })
      ]
    case 'list':
      return listFrom(part, { ...placed, isSheet: measures.isSheet === true })
    case 'signatures':
      return signaturesFrom(part, measures)
    case 'table':
      return [dataTable(part, { measures, caption: called, isTied })]
  }
}

/** The room above the title belongs to the line that stands above it, where there is one. */
const titleOf = ({ title }: PaperDocument, { isSheet }: Measures): readonly Markup[] => [
  ...title.above.map((line) => styledLine(line, style.aboveTitle)),
  ...(title.text.length > 0
    ? [
        styledLine(
          title.text,
          style.title,
          isSheet ? { spacing: { before: 0, after: 0 } } : title.above.length > 0 ? { spacing: { before: 0 } } : {}
        )
      ]
    : []),
  ...title.below.map((line) => styledLine(line, style.belowTitle))
]

const partsOf = ({ sections }: PaperDocument): readonly Part[] =>
  sections.flatMap(({ id, heading, blocks }): readonly Part[] => [
    ...(heading === undefined ? [] : [{ type: 'heading' as const, text: heading, section: id }]),
    ...blocks.map((block) => ({ ...block, section: id }))
  ])

const isNumbered = (part: Part): boolean => part.type === 'list' && part.ordered

/** The text of a paper below its letterhead, and how many children of the text each part of it takes, in order. */
export interface Body {
  children: readonly Markup[]
  lengths: readonly PartLength[]
  numberedLists: number
}

/** The text of a paper below its letterhead, and what is to stand last in it. */
export function bodyFrom(document: PaperDocument, measures: Measures, last: readonly Markup[] = []): Body {
  const parts = partsOf(document)
  const tied = tiedToSignatures(parts)
  const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]))
  let numberedBefore = 0
  let above: Markup | undefined
  const text = parts.map((part, index) => {
    const called = [headings.get(part.section), part.type === 'table' ? part.header[0] : undefined]
      .filter((words) => words)
      .join(': ')
    const placed = {
      measures,
      before: parts[index - 1],
      next: parts[index + 1],
      numberedBefore,
      isTied: tied.has(index),
      called
    }
    const children = written(part, placed)
    if (isTable(above) && isTable(children[0])) children.unshift(betweenTables)
    above = children.at(-1) ?? above
    if (isNumbered(part)) numberedBefore += 1
    return { section: part.section, children }
  })
  const title = titleOf(document, measures)
  // Word wants a paragraph after a table that ends the text, and adds a tall one of its own where it is missing.
  const end = last.length === 0 && isTable(above) ? [paragraphOf(style.afterTable, '')] : []
  return {
    children: [...title, ...text.flatMap(({ children }) => children), ...last, ...end],
    lengths: [
      { part: 'title', length: title.length },
      ...text.map(({ section, children }) => ({ part: section, length: children.length })),
      { part: 'sender', length: last.length }
    ],
    numberedLists: numberedBefore
  }
}
