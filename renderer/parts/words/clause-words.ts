import { readable } from '../../../shared/document/paragraphs'
import type { Decision } from '../../../shared/domain/decision'
import type { MatterDraft } from '../../../shared/domain/matter'
import { decisionClauses, type DecisionClause } from '../../../shared/text/sentences/decision-clauses'

/** A clause on one line, with the units below it in the sentence's place. */
const clauseLine = ({ content, children = [] }: DecisionClause): string =>
  children.length === 0 ? readable(content) : `${readable(content)} ${children.map(readable).join('; ')}.`

/** The clauses that the matter would have with another answer. */
export const clausesWith = (matter: MatterDraft, answer: Partial<Decision>): readonly string[] =>
  decisionClauses({ ...matter, decision: { ...matter.decision, ...answer } }).map(clauseLine)
