import { remembered } from '../remembered'
import type { UnitAnswers } from '../domain/answers/unit-answers'
import { valueOf, type Answer } from '../domain/reading/answer'
import { readChoice, readYesNo } from '../domain/reading/read-choice'
import { readCount, readPercentage } from '../domain/reading/read-number'
import { criterionKinds, type Criterion, type CriterionKind } from '../domain/rule-profile'
import type { Unit, UnitField } from '../domain/unit'
import { judged, met, notMet, unknown, type Outcome } from './outcome'

type ReadLimit = (typed: string) => Answer<number>
type FieldOf<Value> = {
  [Key in UnitField & keyof UnitAnswers]: UnitAnswers[Key] extends Answer<Value> ? Key : never
}[UnitField & keyof UnitAnswers]

/** One kind of criterion: what answers it, what it needs beside its kind, and how a unit is judged by it. */
export interface KindOfCriterion {
  /** The unit's field that answers it; null where the answer stands beside the fields, under the criterion's own id. */
  readonly field: UnitField | null
  /** Reads the limit that the criterion sets; null for a kind that sets none. */
  readonly parameter: ReadLimit | null
  readonly assess: (criterion: Criterion, unit: Unit, answers: UnitAnswers) => Outcome
}

const yes = (value: boolean): Outcome => (value ? met : notMet({ kind: 'answeredNo' }))

const yesIn = (field: FieldOf<boolean>): KindOfCriterion & { readonly field: UnitField; readonly parameter: null } => ({
  field,
  parameter: null,
  assess: (_criterion, _unit, answers) => judged(field, answers[field], yes)
})

const limited = (
  field: FieldOf<number>,
  parameter: ReadLimit,
  judge: (found: number, limit: number) => Outcome
): KindOfCriterion & { readonly field: UnitField; readonly parameter: ReadLimit } => {
  const limitIn = remembered((criterion: Criterion) => parameter(criterion.parameter))
  return {
    field,
    parameter,
    assess: (criterion, _unit, answers) => {
      const limit = valueOf(limitIn(criterion))
      return limit === undefined
        ? unknown({ kind: 'unreadableRule' })
        : judged(field, answers[field], (found) => judge(found, limit))
    }
  }
}

/** A criterion of a hand-edited file may be called `toString`: only what the unit itself holds is an answer. */
const ownAnswer = ({ ownAnswers }: Unit, criterion: string): string =>
  Object.hasOwn(ownAnswers, criterion) ? (ownAnswers[criterion] ?? '') : ''

function assessOwn(criterion: Criterion, unit: Unit): Outcome {
  const own = readYesNo(ownAnswer(unit, criterion.id))
  if (own.kind === 'unreadable') return unknown({ kind: 'unreadableOwnAnswer', typed: own.typed })
  return own.kind === 'missing' ? unknown({ kind: 'noOwnAnswer' }) : yes(own.value)
}

/**
 * Every kind of criterion: checklist, unit forms, the reading of a year's rules and their editor all derive from here. What the
 * papers say of a kind stands in `criterionKindWords`, which asks for the words that its kind here needs.
 */
export const kindsOfCriteria = {
  financedByCity: yesIn('financedByCity'),
  budgetResponsibility: yesIn('budgetResponsibility'),
  staffResponsibility: yesIn('staffResponsibility'),
  operationsPlan: yesIn('operationsPlan'),
  minimumEmployees: limited('employees', readCount, (found, least) =>
    found >= least ? met : notMet({ kind: 'tooFew', found, least })
  ),
  minimumShareOfStockholmers: limited('shareOfStockholmers', readPercentage, (found, least) =>
    found >= least ? met : notMet({ kind: 'tooSmallShare', found, least })
  ),
  balancedBudget: yesIn('balancedBudget'),
  ownQuestion: { field: null, parameter: null, assess: assessOwn }
} satisfies Record<CriterionKind, KindOfCriterion>

/** The kind that a criterion says it is of; undefined where that cannot be read. */
export const kindOf = ({ kind }: Pick<Criterion, 'kind'>): CriterionKind | undefined =>
  valueOf(readChoice(kind, criterionKinds))

/** The unit's field that answers a criterion; null for one that is answered beside the fields, or whose kind cannot be read. */
export function fieldOf(criterion: Pick<Criterion, 'kind'>): UnitField | null {
  const kind = kindOf(criterion)
  return kind === undefined ? null : kindsOfCriteria[kind].field
}

/** Whether a criterion is a question of the year's own, answered beside the unit's fields and told in its own wording. */
export function isOwnQuestion(criterion: Pick<Criterion, 'kind'>): boolean {
  const kind = kindOf(criterion)
  return kind !== undefined && kindsOfCriteria[kind].field === null
}

/** What can be read of the limit that a criterion sets; null for a kind that sets none. */
export function limitOf(criterion: Pick<Criterion, 'kind' | 'parameter'>): Answer<number> | null {
  const kind = kindOf(criterion)
  return kind === undefined ? null : (kindsOfCriteria[kind].parameter?.(criterion.parameter) ?? null)
}
