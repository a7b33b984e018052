import type { IssuedPaper } from '../../domain/issued-paper'
import type { MatterDraft } from '../../domain/matter'
import { intactDocument } from './intact-document'

/**
 * The report as it went to the committee (*det utskickade förslaget*): the one that the decision answers, and until there is
 * a decision the last that was issued. One that was changed afterwards is not used.
 */
export function issuedProposal({ issued, minutes }: MatterDraft): IssuedPaper | undefined {
  const intact = issued.filter((issue) => issue.paper === 'staff-report' && intactDocument(issue) !== null)
  if (minutes.decision === null) return intact.at(-1)
  const { proposal } = minutes.decision
  return intact.find(({ id }) => id === proposal)
}
