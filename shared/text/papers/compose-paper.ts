import { lastRemembered } from '../../last-remembered'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import type { PaperDocument } from '../../document/document'
import { coverEmailPaper } from './cover-email'
import { letterheadLogo } from './letterhead-logo'
import { minutesExtract } from './minutes-extract'
import { minutesNotice, publicNotice } from './public-notice'
import { staffReport } from './staff-report'
import { verificationSheet } from './verification-sheet'
import { yearSheet } from './year-sheet'

type Composer = (matter: MatterDraft) => PaperDocument

const withLogo = (compose: Composer): Composer =>
  lastRemembered((matter) => {
    const document = compose(matter)
    const logo = letterheadLogo(matter.committee)
    return logo ? { ...document, head: { ...document.head, logo } } : document
  })

const composers: Record<PaperKind, Composer> = {
  'staff-report': withLogo(staffReport),
  'minutes-extract': withLogo(minutesExtract),
  'verification-sheet': withLogo(verificationSheet),
  'public-notice': withLogo(publicNotice),
  'minutes-notice': withLogo(minutesNotice),
  'year-sheet': withLogo(yearSheet),
  // An e-mail is text alone.
  'cover-email': lastRemembered(coverEmailPaper)
}

/** A paper as it stands now, with a gap in each place where an answer is missing. Total: any draft makes a paper. */
export const composePaper = (kind: PaperKind, matter: MatterDraft): PaperDocument => composers[kind](matter)
