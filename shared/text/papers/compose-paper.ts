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

function composed(kind: PaperKind, matter: MatterDraft): PaperDocument {
  switch (kind) {
    case 'staff-report':
      return staffReport(matter)
    case 'minutes-extract':
      return minutesExtract(matter)
    case 'verification-sheet':
      return verificationSheet(matter)
    case 'public-notice':
      return publicNotice(matter)
    case 'minutes-notice':
      return minutesNotice(matter)
    case 'year-sheet':
      return yearSheet(matter)
    case 'cover-email':
      return coverEmailPaper(matter)
  }
}

/** A paper as it stands now, with a gap in each place where an answer is missing. Total: any draft makes a paper. */
export function composePaper(kind: PaperKind, matter: MatterDraft): PaperDocument {
  const document = composed(kind, matter)
  // An e-mail is text alone.
  const logo = kind === 'cover-email' ? undefined : letterheadLogo(matter.committee)
  return logo ? { ...document, head: { ...document.head, logo } } : document
}
