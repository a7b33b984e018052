import type { Day } from './day'

/**
 * Why no day can be read: no calendar has it, the words are not understood, something is left out or may be read in two
 * ways, the month stands before the day, or the weekday is another than the day's own.
 */
export type UnreadableDay =
  | 'notADay'
  | 'dayNotUnderstood'
  | 'dayWithoutYear'
  | 'monthWithoutDay'
  | 'dayInTwoWays'
  | { readonly kind: 'monthFirst'; readonly day: Day }
  | { readonly kind: 'otherWeekday'; readonly day: Day }
