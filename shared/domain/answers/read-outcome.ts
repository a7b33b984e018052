import type { Answer } from '../reading/answer'
import { decisionOutcomes, type DecisionOutcome, type Minutes } from '../minutes'
import { readChoice } from '../reading/read-choice'

/** What became of the proposal: as it was recorded, or as it was typed where nothing is recorded yet. */
export const readOutcome = ({ decision, outcome }: Pick<Minutes, 'decision' | 'outcome'>): Answer<DecisionOutcome> =>
  readChoice(decision?.outcome ?? outcome, decisionOutcomes)
