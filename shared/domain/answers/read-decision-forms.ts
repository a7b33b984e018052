import { answered, missing, unreadable, type Answer } from '../reading/answer'
import { decisionForms, type DecisionForm } from '../decision'

/** Reads the decision forms that a year's rules allow, as `approve, note`. */
export function readDecisionForms(typed: string): Answer<readonly DecisionForm[]> {
  const words = typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (words.length === 0) return missing
  const forms = decisionForms.filter((form) => words.includes(form))
  return words.every((word) => forms.some((form) => form === word)) ? answered(forms) : unreadable(typed, 'notAChoice')
}
