import type { DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'
import { issuedProposal } from '../rules/taken/issued-proposal'

/** The matter with what the proposal stood on when it went out: the committee's wording and the year's rules of that day. */
export function onItsGrounds(matter: MatterDraft, { form }: DecisionAsTaken): MatterDraft {
  const decision = { ...matter.decision, form }
  const issued = issuedProposal(matter)
  if (issued === undefined) return { ...matter, decision }
  return {
    ...matter,
    decision,
    committee: { ...matter.committee, ...issued.committee, logo: null },
    rules: issued.rules,
    awardYear: issued.awardYear
  }
}
