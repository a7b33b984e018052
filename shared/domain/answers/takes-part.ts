import { valueOf } from '../reading/answer'
import { readChoice } from '../reading/read-choice'
import { unitStates, type Unit, type UnitState } from '../unit'

export const partAnswers = ['yes', 'no', 'open'] as const
/** What a unit has said of taking part this year (*deltar*). */
export type PartAnswer = (typeof partAnswers)[number]

const answerOf: Record<UnitState, PartAnswer> = {
  asked: 'open',
  registered: 'yes',
  entrySubmitted: 'yes',
  withdrawn: 'no'
}

/** The state (*läge*) that an answer puts a unit in. */
export const stateFor: Record<PartAnswer, UnitState> = { yes: 'registered', no: 'withdrawn', open: 'asked' }

/** Whether a unit takes part; a state that cannot be read has said nothing yet. */
export function takesPart({ state }: Pick<Unit, 'state'>): PartAnswer {
  const read = valueOf(readChoice(state, unitStates))
  return read === undefined ? 'open' : answerOf[read]
}
