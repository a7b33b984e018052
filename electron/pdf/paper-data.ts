import { text } from '../../shared/document/build'
import type { Line, PaperDocument } from '../../shared/document/document'
import { markWords } from '../docx/mark'
import { ownMeasures, sheetMeasures } from '../docx/page-setup'
import type { PaperMeta } from '../docx/paper-meta'
import { ownPage, sheetPage, type PageData } from './page-data'
import { partsOf, type Part } from './parts'
import { piecesOf, type Pieces } from './pieces'
import { runningHead, type Running } from './running-head'
import type { LogoData } from './logo-data'
import { metaData, type MetaData } from './meta-data'

interface HeadData {
  logo?: LogoData
  organisation: readonly Pieces[]
  kind: Pieces
  references: readonly Pieces[]
  contact: readonly Pieces[]
  addressee: readonly Pieces[]
}

/** A paper as the template reads it: all that is said, and no word of how. */
export interface PaperData {
  meta: MetaData
  page: PageData
  isSheet: boolean
  mark: string
  /** What the pages that follow are known by; a sheet that lies has its whole head in this line. */
  running: Running
  head: HeadData
  title: { above: readonly Pieces[]; text: Pieces; below: readonly Pieces[] }
  parts: readonly Part[]
  sender: readonly Pieces[]
}

/** Lines that stand in so much room in type of so many points. */
const linesIn =
  (width: number, size: number) =>
  (lines: readonly Line[]): readonly Pieces[] =>
    lines.map((line) => piecesOf(line, { width, size }))

/** The paper as data for the template. Whatever a person has written is a string in it, and is never read as anything else. */
export function paperData(paper: PaperDocument, meta: PaperMeta, logo: LogoData | undefined): PaperData {
  const isSheet = paper.orientation === 'landscape'
  const page = isSheet ? sheetPage : ownPage
  const { head, title } = paper
  const inHead = linesIn(page.headWidth * 0.42, 9)
  const inText = (size: number) => linesIn(page.textWidth, size)
  return {
    meta: metaData(meta),
    page,
    isSheet,
    mark: markWords(paper),
    running: runningHead(paper, page),
    head: {
      ...(logo && { logo }),
      organisation: inHead(head.organisation),
      kind: inHead([[text(head.kind)]])[0] ?? '',
      references: inHead(head.references),
      contact: linesIn(page.besideWidth, 9)(head.contact),
      addressee: inText(10)(head.addressee)
    },
    title: { above: inText(13)(title.above), text: inText(17)([title.text])[0] ?? '', below: inText(10)(title.below) },
    parts: partsOf(paper, isSheet ? sheetMeasures : ownMeasures),
    sender: linesIn(page.columnWidth, 7.5)(paper.sender)
  }
}
