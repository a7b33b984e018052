import { valueOf } from '../domain/reading/answer'
import { readChoice, readYesNo } from '../domain/reading/read-choice'
import { readCount, readPercentage } from '../domain/reading/read-number'
import {
  applicabilities,
  criterionKinds,
  type AppliesTo,
  type Criterion,
  type CriterionKind
} from '../domain/rule-profile'
import type { Operator, Unit, UnitField } from '../domain/unit'
import { unitAnswers, type UnitAnswers } from '../domain/answers/unit-answers'
import { judged, met, notMet, unknown, type Outcome } from './outcome'

const operatorsUnder: Record<AppliesTo, readonly Operator[]> = {
  all: ['city', 'contracted', 'private'],
  private: ['private'],
  contracted: ['contracted'],
  notCity: ['contracted', 'private']
}

const yes = (value: boolean): Outcome => (value ? met : notMet({ kind: 'answeredNo' }))

/** The unit's field that answers a criterion of each kind; own questions are answered beside the fields. */
export const fieldOf = (kind: Exclude<CriterionKind, 'ownQuestion'>): UnitField => {
  switch (kind) {
    case 'minimumEmployees':
      return 'employees'
    case 'minimumShareOfStockholmers':
      return 'shareOfStockholmers'
    case 'financedByCity':
    case 'budgetResponsibility':
    case 'staffResponsibility':
    case 'operationsPlan':
    case 'balancedBudget':
      return kind
  }
}

/** A criterion of a hand-edited file may be called `toString`: only what the unit itself holds is an answer. */
const ownAnswer = ({ ownAnswers }: Unit, criterion: string): string =>
  Object.hasOwn(ownAnswers, criterion) ? (ownAnswers[criterion] ?? '') : ''

function assessKind(kind: CriterionKind, criterion: Criterion, unit: Unit, answers: UnitAnswers): Outcome {
  switch (kind) {
    case 'minimumEmployees': {
      const least = valueOf(readCount(criterion.parameter))
      if (least === undefined) return unknown({ kind: 'unreadableRule' })
      return judged('employees', answers.employees, (found) =>
        found >= least ? met : notMet({ kind: 'tooFew', found, least })
      )
    }
    case 'minimumShareOfStockholmers': {
      const least = valueOf(readPercentage(criterion.parameter))
      if (least === undefined) return unknown({ kind: 'unreadableRule' })
      return judged('shareOfStockholmers', answers.shareOfStockholmers, (found) =>
        found >= least ? met : notMet({ kind: 'tooSmallShare', found, least })
      )
    }
    case 'ownQuestion': {
      const own = readYesNo(ownAnswer(unit, criterion.id))
      if (own.kind === 'unreadable') return unknown({ kind: 'unreadableOwnAnswer', typed: own.typed })
      return own.kind === 'missing' ? unknown({ kind: 'noOwnAnswer' }) : yes(own.value)
    }
    case 'financedByCity':
    case 'budgetResponsibility':
    case 'staffResponsibility':
    case 'operationsPlan':
    case 'balancedBudget':
      return judged(kind, answers[kind], yes)
  }
}

/**
 * How a unit stands to one criterion; undefined where the criterion does not apply to units run as this one is. Where it
 * applies to some and nobody has said who runs the unit, the outcome is unknown.
 */
export function assess(criterion: Criterion, unit: Unit): Outcome | undefined {
  const answers = unitAnswers(unit)
  const appliesTo = valueOf(readChoice(criterion.appliesTo, applicabilities))
  const kind = valueOf(readChoice(criterion.kind, criterionKinds))
  if (appliesTo === undefined || kind === undefined) return unknown({ kind: 'unreadableRule' })
  const operator = valueOf(answers.operator)
  if (appliesTo !== 'all' && operator === undefined) return judged('operator', answers.operator, () => met)
  if (operator !== undefined && !operatorsUnder[appliesTo].includes(operator)) return undefined
  return assessKind(kind, criterion, unit, answers)
}
