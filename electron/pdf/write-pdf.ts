import type { PaperDocument } from '../../shared/document/document'
import type { PageBreak } from '../../shared/ipc/page-break'
import type { PaperMeta } from '../docx/paper-meta'
import { printable } from '../docx/printable'
import { claimBothStandards } from './claim-both-standards'
import { showable } from './letters'
import { logoFile, type LogoFile } from './logo-data'
import { ownPage } from './page-data'
import { pageBreaks } from './page-breaks'
import { paperData } from './paper-data'
import type { Typeset, Typesetter } from './typesetter'

export interface PdfOrder {
  document: PaperDocument
  meta: PaperMeta
}

/** What was made of a paper, and what of it could not be shown. */
export interface Made<Form> {
  made: Form
  /** Letters that no face has, for which � stands. */
  unshown: readonly string[]
  /** The logo, where the picture in the matter cannot be read. */
  isLogoLeftOut: boolean
}

function typeset<Form>({ document, meta }: PdfOrder, make: (typeset: Typeset) => Form): Made<Form> {
  const paper = printable(document)
  const logo = logoFile(paper.head.logo)
  const attempt = (withLogo: LogoFile | undefined) => {
    const { text, unshown } = showable(JSON.stringify(paperData(paper, meta, withLogo?.data)))
    return {
      made: make({ paper: text, logo: withLogo }),
      unshown,
      isLogoLeftOut: paper.head.logo !== undefined && withLogo === undefined
    }
  }
  if (logo === undefined) return attempt(undefined)
  try {
    return attempt(logo)
  } catch {
    return attempt(undefined)
  }
}

/** A paper as PDF, PDF/A-2a and PDF/UA-1 at once; the same paper and meta give the same bytes. */
export const writePdf = (order: PdfOrder, typesetter: Typesetter): Made<Uint8Array> =>
  typeset(order, (paper) => claimBothStandards(typesetter.pdf(paper)))

/** The pages of a paper as pictures, to be shown and printed. */
export const writePages = (order: PdfOrder, typesetter: Typesetter): Made<readonly string[]> =>
  typeset(order, (paper) => typesetter.pages(paper))

/** Where the pages of a paper begin; a sheet that lies is set for one. */
export const readBreaks = (order: PdfOrder, typesetter: Typesetter): Made<readonly PageBreak[]> =>
  typeset(order, (paper) =>
    order.document.orientation === 'landscape'
      ? []
      : pageBreaks(printable(order.document), typesetter.starts(paper), ownPage)
  )
