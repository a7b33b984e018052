import type { Minutes } from '../minutes'
import { valueOf } from '../reading/answer'
import { readYesNo } from '../reading/read-choice'

/** Whether the extract is to be certified as a true one (*rätt utdraget intygas*). */
export const isCertified = ({ certified }: Pick<Minutes, 'certified'>): boolean =>
  valueOf(readYesNo(certified)) === true
