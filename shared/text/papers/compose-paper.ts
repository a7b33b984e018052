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

const composers: Record<PaperKind, (matter: MatterDraft) => PaperDocument> = {
  'staff-report': staffReport,
  'minutes-extract': minutesExtract,
  'verification-sheet': verificationSheet,
  'public-notice': publicNotice,
  'minutes-notice': minutesNotice,
  'year-sheet': yearSheet,
  'cover-email': coverEmailPaper
}

/** A paper as it stands now, with a gap in each place where an answer is missing. Total: any draft makes a paper. */
export function composePaper(kind: PaperKind, matter: MatterDraft): PaperDocument {
  const document = composers[kind](matter)
  // An e-mail is text alone.
  const logo = kind === 'cover-email' ? undefined : letterheadLogo(matter.committee)
  return logo ? { ...document, head: { ...document.head, logo } } : document
}
