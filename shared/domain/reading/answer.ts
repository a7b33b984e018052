import type { UnreadableDay } from './unreadable-day'

/** Why something typed cannot be read. */
export type Unreadable =
  | UnreadableDay
  | 'notADayOrMonth'
  | 'monthWithoutYear'
  | 'notAYear'
  | 'notAWholeNumber'
  | 'negative'
  | 'notAPercentage'
  | 'notAChoice'
  | 'notAnAddress'
  | 'notAnItem'
  | 'notAnOrganisationNumber'
  | 'wrongCheckDigit'

/** What can be read of one field: an answer, nothing, or something typed that no answer can be made of. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly typed: string; readonly because: Unreadable }

export const answered = <T>(value: T): Answer<T> => ({ kind: 'answered', value })
export const missing: Answer<never> = { kind: 'missing' }
export const unreadable = (typed: string, because: Unreadable): Answer<never> => ({
  kind: 'unreadable',
  typed,
  because
})

/** The answer's value, or undefined where there is none. */
export const valueOf = <T>(answer: Answer<T>): T | undefined => (answer.kind === 'answered' ? answer.value : undefined)
