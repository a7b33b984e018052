import { matterSchema, type MatterDraft } from '../../domain/matter'

/** A matter with only what later years ask of it: its year, committee, target, units, and what became of the decision. */
export const historyFacts = ({ id, changed, awardYear, committee, target, units, minutes }: MatterDraft): MatterDraft =>
  matterSchema.parse({
    id,
    changed,
    awardYear,
    committee: { name: committee.name },
    target,
    units,
    minutes: { outcome: minutes.outcome, decidedClauses: minutes.decidedClauses, decision: minutes.decision }
  })
