import { valueOf } from '../reading/answer'
import { readChoice } from '../reading/read-choice'
import { unitStates, type Unit } from '../unit'

/** Whether a unit has left the year's work (*återkallad*); what cannot be read has not. */
export const isWithdrawn = ({ state }: Pick<Unit, 'state'>): boolean =>
  valueOf(readChoice(state, unitStates)) === 'withdrawn'
