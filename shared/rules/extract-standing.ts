import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'

/**
 * How the extract of a matter stands: nothing has been decided, it is to be sent, or it has been sent; or the committee tabled
 * the item, referred it back or rejected it, and then no units are sent to the award.
 */
export type ExtractStanding = 'undecided' | 'unsent' | 'sent' | 'tabled' | 'referredBack' | 'rejected'

export function extractStanding(matter: MatterDraft): ExtractStanding {
  const { decisionOutcome, extractSentOn } = matterAnswers(matter)
  if (decisionOutcome.kind !== 'answered') return extractSentOn.kind === 'answered' ? 'sent' : 'undecided'
  switch (decisionOutcome.value) {
    case 'tabled':
    case 'referredBack':
    case 'rejected':
      return decisionOutcome.value
    case 'asProposed':
    case 'changed':
      return extractSentOn.kind === 'answered' ? 'sent' : 'unsent'
  }
}
