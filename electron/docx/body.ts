import { Paragraph, Table } from 'docx'
import type { Block, List, PaperDocument } from '../../shared/document/document'
import type { PartLength } from './part-length'
import { text as textOf } from '../../shared/document/build'
import { dataTable } from './data-table'
import type { Measures } from './measures'
import { signaturesFrom } from './signatures'
import { style } from './styles'
import { styledLine } from './styled-line'

interface Heading {
  type: 'heading'
  text: string
}
type Part = (Heading | Block) & { section: string }

/** A list of so many is set closer, so that a decision over forty units stays on its page. */
const fewestClose = 8
const close = { spacing: { line: 240, lineRule: 'auto' as const } }
const closeItem = { spacing: { ...close.spacing, after: 40 } }

const leadIn = { keepNext: true, spacing: { after: 60 } }

/** Word makes one table of two that have nothing between them. */
const betweenTables = (): Paragraph =>
  new Paragraph({ style: style.afterTable, spacing: { line: 100, lineRule: 'exact' } })

/** Each list has an instance of its numbering, which is what makes it begin at 1 again. */
function listFrom({ ordered, items }: List, instance: number, { isSheet }: Measures): Paragraph[] {
  const reference = ordered ? style.numbered : style.bullet
  const look = isSheet ? style.sheetText : reference
  return items.flatMap(({ content, children = [] }) => [
    ...(content.length === 0
      ? []
      : [
          styledLine(content, look, {
            numbering: { reference, level: 0, instance },
            ...(items.length >= fewestClose && ordered && closeItem),
            ...(children.length > 0 && leadIn)
          })
        ]),
    ...children.map((child) =>
      styledLine(child, style.subBullet, {
        numbering: { reference, level: 1, instance },
        ...(children.length >= fewestClose && close)
      })
    )
  ])
}

function written(part: Part, index: number, parts: Part[], measures: Measures): (Paragraph | Table)[] {
  const next = parts[index + 1]?.type
  const around = measures.isSheet ? 60 : 160
  const belowTable = parts[index - 1]?.type === 'table' && { spacing: { before: around, after: around } }
  switch (part.type) {
    case 'heading':
      return [
        styledLine([textOf(part.text)], style.heading, measures.isSheet ? { spacing: { before: 80, after: 20 } } : {})
      ]
    case 'paragraph':
      return [
        styledLine(part.content, measures.isSheet ? style.sheetText : style.body, {
          ...((next === 'list' || next === 'signatures' || next === 'table') && { keepNext: true }),
          ...belowTable
        })
      ]
    case 'list':
      return listFrom(part, index, measures)
    case 'signatures':
      return signaturesFrom(part, measures)
    case 'table':
      return [...(parts[index - 1]?.type === 'table' ? [betweenTables()] : []), dataTable(part, measures)]
  }
}

/** The room above the title belongs to the line that stands above it, where there is one. */
const titleOf = ({ title }: PaperDocument, { isSheet }: Measures): Paragraph[] => [
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

/** The text of a paper below its letterhead, and how many children of the text each part of it takes, in order. */
export interface Body {
  children: (Paragraph | Table)[]
  lengths: PartLength[]
}

/** The text of a paper below its letterhead, and what is to stand last in it. */
export function bodyFrom(document: PaperDocument, measures: Measures, last: Paragraph[] = []): Body {
  const parts = document.sections.flatMap(({ id, heading, blocks }): Part[] => [
    ...(heading === undefined ? [] : [{ type: 'heading' as const, text: heading, section: id }]),
    ...blocks.map((block) => ({ ...block, section: id }))
  ])
  const title = titleOf(document, measures)
  const text = parts.map((part, index) => ({ section: part.section, children: written(part, index, parts, measures) }))
  const body = [...title, ...text.flatMap(({ children }) => children), ...last]
  return {
    // Word wants a paragraph after a table that ends the text, and adds a tall one of its own where it is missing.
    children: body.at(-1) instanceof Table ? [...body, new Paragraph({ style: style.afterTable })] : body,
    lengths: [
      { part: 'title', length: title.length },
      ...text.map(({ section, children }) => ({ part: section, length: children.length })),
      { part: 'sender', length: last.length }
    ]
  }
}
