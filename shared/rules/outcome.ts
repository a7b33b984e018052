import type { Answer } from '../domain/reading/answer'
import type { UnitField } from '../domain/unit'

/** Why a criterion is not met. */
export type Because =
  | { kind: 'answeredNo' }
  | { kind: 'tooFew'; found: number; least: number }
  | { kind: 'tooSmallShare'; found: number; least: number }

/** What is missing before a criterion can be judged: an answer of the unit, or a rule that can be read. */
export type Missing =
  | { kind: 'noAnswer'; field: UnitField }
  | { kind: 'unreadableAnswer'; field: UnitField; typed: string }
  | { kind: 'noOwnAnswer' }
  | { kind: 'unreadableOwnAnswer'; typed: string }
  | { kind: 'unreadableRule' }

/** Whether something stands there of which no answer can be made, and so nothing is missing. */
export const isUnread = ({ kind }: Missing): boolean => kind !== 'noAnswer' && kind !== 'noOwnAnswer'

/** How a unit stands to one criterion: met, not met and why, or not known yet and what is missing. Never a boolean. */
export type Outcome = { kind: 'met' } | { kind: 'notMet'; because: Because } | { kind: 'unknown'; missing: Missing }

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
