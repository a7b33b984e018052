import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'

/** How the extract of a matter stands: nothing has been decided to send, it is to be sent, or it has been sent. */
export type ExtractStanding = 'undecided' | 'unsent' | 'sent'

/** What was tabled, referred back or rejected sends no units to the award. */
export function extractStanding(matter: MatterDraft): ExtractStanding {
  const { decisionOutcome, extractSentOn } = matterAnswers(matter)
  if (extractSentOn.kind === 'answered') return 'sent'
  const outcome = valueOf(decisionOutcome)
  return outcome === 'asProposed' || outcome === 'changed' ? 'unsent' : 'undecided'
}
