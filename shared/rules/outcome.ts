import type { Answer } from '../domain/reading/answer'
import type { UnitField } from '../domain/unit'

/** Why a criterion is not met. */
export type Because =
  | { readonly kind: 'answeredNo' }
  | { readonly kind: 'tooFew'; readonly found: number; readonly least: number }
  | { readonly kind: 'tooSmallShare'; readonly found: number; readonly least: number }

/** What is missing before a criterion can be judged: an answer of the unit, or a rule that can be read. */
export type Missing =
  | { readonly kind: 'noAnswer'; readonly field: UnitField }
  | { readonly kind: 'unreadableAnswer'; readonly field: UnitField; readonly typed: string }
  | { readonly kind: 'noOwnAnswer' }
  | { readonly kind: 'unreadableOwnAnswer'; readonly typed: string }
  | { readonly kind: 'unreadableRule' }

/** Whether something stands there of which no answer can be made, and so nothing is missing. */
export const isUnread = ({ kind }: Missing): boolean => kind !== 'noAnswer' && kind !== 'noOwnAnswer'

/** How a unit stands to one criterion: met, not met and why, or not known yet and what is missing. Never a boolean. */
export type Outcome =
  | { readonly kind: 'met' }
  | { readonly kind: 'notMet'; readonly because: Because }
  | { readonly kind: 'unknown'; readonly missing: Missing }

export const met: Outcome = { kind: 'met' }
export const notMet = (because: Because): Outcome => ({ kind: 'notMet', because })
export const unknown = (missing: Missing): Outcome => ({ kind: 'unknown', missing })

/** Judges an answer where there is one; where there is none the outcome is unknown, and says which field would tell. */
export function judged<T>(field: UnitField, answer: Answer<T>, judge: (value: T) => Outcome): Outcome {
  switch (answer.kind) {
    case 'answered':
      return judge(answer.value)
    case 'missing':
      return unknown({ kind: 'noAnswer', field })
    case 'unreadable':
      return unknown({ kind: 'unreadableAnswer', field, typed: answer.typed })
  }
}
