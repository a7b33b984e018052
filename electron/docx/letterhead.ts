import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { IFrameOptions, IParagraphOptions, Table } from 'docx'
import type { Letterhead, Line, PaperDocument } from '../../shared/document/document'
import { text } from '../../shared/document/build'
import { readable } from '../../shared/document/paragraphs'
import { logoFrom } from './logo'
import { markWords } from './mark-words'
import { page, sheetHeadWidth } from './page-setup'
import { plainTable } from './plain-table'
import { style } from './styles'
import { styledLine } from './styled-line'

const outdent = { indent: { left: -page.column.outdent } }
const atRight = { alignment: 'right' } as const

const sidaOfSidor = ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')']

export const markOf = (words: string, indent: IParagraphOptions = {}): Paragraph[] =>
  words === '' ? [] : [new Paragraph({ style: style.draftMark, ...indent, children: [new TextRun(words)] })]

/**
 * Lines in the narrow column of the left margin, beside the text or at the foot of the page. The frame begins at the
 * page's edge, because docx knows no frame with a fixed place sideways that also rests on the bottom margin.
 */
const inColumn = (lines: Line[], name: string, place: 'beside' | 'foot'): Paragraph[] => {
  const size = { width: page.column.left + page.column.width, height: 0, rule: 'auto', wrap: 'around' } as const
  const frame: IFrameOptions =
    place === 'beside'
      ? { type: 'absolute', position: { x: 0, y: 1 }, anchor: { horizontal: 'page', vertical: 'text' }, ...size }
      : {
          type: 'alignment',
          alignment: { x: 'left', y: 'bottom' },
          anchor: { horizontal: 'page', vertical: 'margin' },
          ...size
        }
  return lines.map((line) =>
    styledLine(line, name, {
      frame,
      indent: { left: page.column.left, ...(place === 'beside' && { right: page.column.gap }) }
    })
  )
}

export const organisationOf = ({ organisation }: Letterhead): Paragraph[] =>
  organisation.map((line, index) => styledLine(line, index === 0 ? style.organisation : style.letterhead))

export const referencesOf = ({ kind, references }: Letterhead): Paragraph[] => [
  ...(kind.trim() === '' ? [] : [styledLine([text(kind)], style.letterheadKind, atRight)]),
  ...references.map((line) => styledLine(line, style.letterhead, atRight))
]

const pageOfPages = (): Paragraph =>
  new Paragraph({ style: style.pageOfPages, ...atRight, children: [new TextRun({ children: sidaOfSidor })] })

function headOf(head: Letterhead): Table {
  const left = Math.round(page.headWidth * 0.58)
  return plainTable(
    [
      [
        [...logoFrom(head.logo), ...organisationOf(head)],
        [...referencesOf(head), pageOfPages()]
      ]
    ],
    [left, page.headWidth - left],
    {
      indent: -page.column.outdent,
      roomBelow: page.roomBelowHead
    }
  )
}

/** The head of the first page: who sends, what it is and where it belongs, with the sender's address in the margin. */
export const firstHeader = (paper: PaperDocument): Header =>
  new Header({
    children: [
      ...markOf(markWords(paper), outdent),
      headOf(paper.head),
      ...inColumn(paper.sender, style.sender, 'foot'),
      // Word wants a paragraph after the table, and the sender's frame one to hang on.
      new Paragraph({ style: style.afterTable })
    ]
  })

/** The one line at the head of a sheet that lies: who, what, its references, and the page. */
export function sheetHeader(paper: PaperDocument): Header {
  const { head } = paper
  const mark = [...head.organisation.map(readable), head.kind, ...head.references.map(readable)]
    .join(' · ')
    .replaceAll('\n', ' ')
  return new Header({
    children: [
      ...markOf(markWords(paper)),
      new Paragraph({
        style: style.runningHead,
        spacing: { after: 60 },
        tabStops: [{ type: 'right', position: sheetHeadWidth }],
        children: [new TextRun({ children: [mark, new Tab(), ...sidaOfSidor] })]
      })
    ]
  })
}

/** The slim head of the pages that follow: what it is, its first reference, and the page. */
export function runningHeader(paper: PaperDocument): Header {
  const { head } = paper
  const mark = [head.kind, ...head.references.slice(0, 1).map(readable)].join(' · ').replaceAll('\n', ' ')
  return new Header({
    children: [
      ...markOf(markWords(paper), outdent),
      new Paragraph({
        style: style.runningHead,
        ...outdent,
        tabStops: [{ type: 'right', position: page.textWidth }],
        children: [new TextRun({ children: [mark, new Tab(), ...sidaOfSidor] })]
      })
    ]
  })
}

/** Contact and addressee, which stand side by side above the title. */
export const opening = ({ head }: PaperDocument): Paragraph[] => [
  ...inColumn(head.contact, style.contact, 'beside'),
  ...head.addressee.map((line) => styledLine(line, style.addressee))
]
