import { valueOf } from '../reading/answer'
import { readYesNo } from '../reading/read-choice'

/** Whether somebody has confirmed a line, class or criterion of the rules for its year (*bekräftad*). */
export const isConfirmed = ({ confirmed }: { readonly confirmed: string }): boolean =>
  valueOf(readYesNo(confirmed)) === true
