import { Paragraph, Table } from 'docx'
import type { Block, List, PaperDocument } from '../../shared/document/document'
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
type Part = Heading | Block

const leadIn = { keepNext: true, spacing: { after: 60 } }

/** Each list has an instance of its numbering, which is what makes it begin at 1 again. */
function listFrom({ ordered, items }: List, instance: number): Paragraph[] {
  const reference = ordered ? style.numbered : style.bullet
  return items.flatMap(({ content, children = [] }) => [
    ...(content.length === 0
      ? []
      : [
          styledLine(content, reference, {
            numbering: { reference, level: 0, instance },
            ...(children.length > 0 && leadIn)
          })
        ]),
    ...children.map((child) => styledLine(child, style.subBullet, { numbering: { reference, level: 1, instance } }))
  ])
}

function written(part: Part, index: number, parts: Part[], measures: Measures): (Paragraph | Table)[] {
  const next = parts[index + 1]?.type
  const belowTable = parts[index - 1]?.type === 'table' && { spacing: { before: 160, after: 160 } }
  switch (part.type) {
    case 'heading':
      return [styledLine([textOf(part.text)], style.heading)]
    case 'paragraph':
      return [
        styledLine(part.content, style.body, {
          ...((next === 'list' || next === 'signatures') && { keepNext: true }),
          ...belowTable
        })
      ]
    case 'list':
      return listFrom(part, index)
    case 'signatures':
      return signaturesFrom(part, measures)
    case 'table':
      return [dataTable(part, measures)]
  }
}

/** The room above the title belongs to the line that stands above it, where there is one. */
const titleOf = ({ title }: PaperDocument): Paragraph[] => [
  ...title.above.map((line) => styledLine(line, style.aboveTitle)),
  ...(title.text.length > 0
    ? [styledLine(title.text, style.title, title.above.length > 0 ? { spacing: { before: 0 } } : {})]
    : []),
  ...title.below.map((line) => styledLine(line, style.belowTitle))
]

/** The text of a paper below its letterhead, and what is to stand last in it. */
export function bodyFrom(document: PaperDocument, measures: Measures, last: Paragraph[] = []): (Paragraph | Table)[] {
  const parts = document.sections.flatMap(({ heading, blocks }): Part[] => [
    ...(heading === undefined ? [] : [{ type: 'heading' as const, text: heading }]),
    ...blocks
  ])
  const text = parts.flatMap((part, index) => written(part, index, parts, measures))
  const body = [...titleOf(document), ...text, ...last]
  // Word wants a paragraph after a table that ends the text, and adds a tall one of its own where it is missing.
  return body.at(-1) instanceof Table ? [...body, new Paragraph({ style: style.afterTable })] : body
}
