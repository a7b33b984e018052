import type { Letterhead, PaperDocument } from '../../shared/document/document'
import { text } from '../../shared/document/build'
import { readable } from '../../shared/document/paragraphs'
import type { PlacedLogo } from './logo'
import { markOf } from './mark'
import { page, sheetHeadWidth } from './page-setup'
import { paragraphOf, styledLine, type ParagraphLook } from './paragraph'
import { plainTable } from './plain-table'
import { fieldRun, runOf, tabRun } from './runs'
import { style } from './styles'
import type { Markup } from './xml/markup'

const outdented = { outdent: page.column.outdent }

/** `Sida 1 (3)`; the figures are worked out by whoever sets the pages, and are the last that were known to one who does not. */
const pageOfPages = (number: number): Markup =>
  runOf('Sida ') + fieldRun('PAGE', number) + runOf(' (') + fieldRun('NUMPAGES', number) + runOf(')')

export const organisationOf = ({ organisation }: Letterhead): readonly Markup[] =>
  organisation.map((line, index) => styledLine(line, index === 0 ? style.organisation : style.letterhead))

export const referencesOf = ({ kind, references }: Letterhead): Markup =>
  [
    ...(kind.trim() === '' ? [] : [styledLine([text(kind)], style.letterheadKind, { align: 'right' })]),
    ...references.map((line) => styledLine(line, style.letterhead, { align: 'right' }))
  ].join('')

function headOf(head: Letterhead, logo: PlacedLogo | undefined): Markup {
  const left = Math.round(page.headWidth * 0.58)
  const sender = (logo?.paragraph ?? '') + organisationOf(head).join('')
  const references = referencesOf(head) + paragraphOf(style.pageOfPages, pageOfPages(1), { align: 'right' })
  return plainTable([[sender, references]], [left, page.headWidth - left], {
    indent: -page.column.outdent,
    roomBelow: page.roomBelowHead
  })
}

/** The head of the first page: who sends, what it is and where it belongs. Word wants a paragraph after its table. */
export const firstHeader = (paper: PaperDocument, logo: PlacedLogo | undefined): Markup =>
  markOf(paper, 1, outdented) + headOf(paper.head, logo) + paragraphOf(style.afterTable, '')

const lineOf = (words: readonly string[], number: number, look: ParagraphLook): Markup =>
  paragraphOf(style.runningHead, runOf(words.join(' · ').replaceAll('\n', ' ')) + tabRun + pageOfPages(number), look)

/** The one line at the head of a sheet that lies: who, what, its references, and the page. */
export function sheetHeader(paper: PaperDocument): Markup {
  const { organisation, kind, references } = paper.head
  const words = [...organisation.map(readable), kind, ...references.map(readable)]
  return markOf(paper, 1) + lineOf(words, 1, { tabAtRight: sheetHeadWidth, spacing: { after: 60 } })
}

/** What a loose page is known by; papers that were issued before this was told have their first reference. */
const knownBy = ({ running = '', kind, references }: Letterhead): readonly string[] =>
  running === '' ? [kind, ...references.slice(0, 1).map(readable)] : [kind, running]

/** The slim head of the pages that follow: what it is, whose and which, and the page. */
export const runningHeader = (paper: PaperDocument): Markup =>
  markOf(paper, 2, outdented) + lineOf(knownBy(paper.head), 2, { ...outdented, tabAtRight: page.textWidth })

/** Contact and addressee, which stand side by side above the title; each a part of the text. */
export const opening = ({ head }: PaperDocument): readonly Markup[] => [
  ...head.contact.map((line) =>
    styledLine(line, style.contact, { frame: { width: page.column.width - page.column.gap, x: page.column.left } })
  ),
  ...head.addressee.map((line) => styledLine(line, style.addressee))
]
