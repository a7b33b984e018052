import type { PaperKind } from '../../domain/paper-kind'
import type { WhyNot } from '../../rules/taken/paper-applies'

const outcomes = { tabled: 'bordlagt', referredBack: 'återremitterat', rejected: 'avslaget' } as const

/** Why a paper is not made in this matter, in a sentence. */
export function whyNotText(paper: PaperKind, why: WhyNot): string {
  switch (why.kind) {
    case 'board':
      return 'Ett bolags styrelse anslår inte sina protokoll.'
    case 'not-verified-at-once':
      return paper === 'minutes-notice'
        ? 'Paragrafen justeras inte omedelbart, och då räcker ett anslag för hela protokollet.'
        : 'Paragrafen justeras inte omedelbart.'
    case 'not-to-be-sent':
      return `Ärendet är ${outcomes[why.outcome]}, och då skickas inget beslut till utmärkelsen.`
    case 'no-unit-takes-part':
      return 'Ingen enhet deltar enligt beslutet, och då finns inget att skicka till utmärkelsen.'
  }
}
