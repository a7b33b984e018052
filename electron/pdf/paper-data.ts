import type { Letterhead, Line, PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { markWords } from '../docx/mark-words'
import { ownMeasures, sheetMeasures } from '../docx/page-setup'
import type { PaperMeta } from '../docx/paper-meta'
import { ownPage, sheetPage, type PageData } from './page-data'
import { partsOf, type Part } from './parts'
import { piecesOf, type Piece } from './pieces'
import { metaData, type MetaData } from './meta-data'
import type { LogoData } from './logo-data'

type Pieces = Piece[]

interface HeadData {
  logo?: LogoData
  organisation: Pieces[]
  kind: string
  references: Pieces[]
  contact: Pieces[]
  addressee: Pieces[]
}

/** A paper as the template reads it: all that is said, and no word of how. */
export interface PaperData {
  meta: MetaData
  page: PageData
  isSheet: boolean
  mark: string
  /** What the pages that follow are known by; a sheet that lies has its whole head in this line. */
  running: string
  head: HeadData
  title: { above: Pieces[]; text: Pieces; below: Pieces[] }
  parts: Part[]
  sender: Pieces[]
}

const runningWords = ({ organisation, kind, references }: Letterhead, isSheet: boolean): string =>
  (isSheet ? [...organisation.map(readable), kind, ...references.map(readable)] : [kind, ...references.slice(0, 1).map(readable)])
    .filter((words) => words !== '')
    .join(' · ')
    .replaceAll('\n', ' ')

const linesOf = (lines: Line[]): Pieces[] => lines.map(piecesOf)

/** The paper as data for the template. Whatever a person has written is a string in it, and is never read as anything else. */
export function paperData(paper: PaperDocument, meta: PaperMeta, logo: LogoData | undefined): PaperData {
  const isSheet = paper.orientation === 'landscape'
  const { head, title } = paper
  return {
    meta: metaData(meta),
    page: isSheet ? sheetPage : ownPage,
    isSheet,
    mark: markWords(paper),
    running: runningWords(head, isSheet),
    head: {
      ...(logo && { logo }),
      organisation: linesOf(head.organisation),
      kind: head.kind,
      references: linesOf(head.references),
      contact: linesOf(head.contact),
      addressee: linesOf(head.addressee)
    },
    title: { above: linesOf(title.above), text: piecesOf(title.text), below: linesOf(title.below) },
    parts: partsOf(paper, isSheet ? sheetMeasures : ownMeasures),
    sender: linesOf(paper.sender)
  }
}
