import type { DecisionAsTaken } from '../domain/decision-as-taken'
import type { MatterDraft } from '../domain/matter'

/** The matter with a decision as taken, and the outcome that it tells. */
export const withDecision = (matter: MatterDraft, decision: DecisionAsTaken): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, outcome: decision.outcome, decision }
})
