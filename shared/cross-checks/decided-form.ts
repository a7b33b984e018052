import { decisionForms, type DecisionForm } from '../domain/decision'
import type { MatterDraft } from '../domain/matter'
import { valueOf } from '../domain/reading/answer'
import { readChoice } from '../domain/reading/read-choice'

/** The form of the decision as it was recorded, and until it is as it is proposed. */
export const decidedForm = ({ minutes, decision }: MatterDraft): DecisionForm | undefined =>
  valueOf(readChoice(minutes.decision?.form ?? decision.form, decisionForms))
