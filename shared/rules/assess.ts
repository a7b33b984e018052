import { remembered } from '../remembered'
import { valueOf } from '../domain/reading/answer'
import { readChoice } from '../domain/reading/read-choice'
import { applicabilities, type AppliesTo, type Criterion } from '../domain/rule-profile'
import type { Operator, Unit } from '../domain/unit'
import { unitAnswers } from '../domain/answers/unit-answers'
import { kindOf, kindsOfCriteria } from './kinds-of-criteria'
import { judged, met, unknown, type Outcome } from './outcome'

const operatorsUnder: Record<AppliesTo, readonly Operator[]> = {
  all: ['city', 'contracted', 'private'],
  private: ['private'],
  contracted: ['contracted'],
  notCity: ['contracted', 'private']
}

/** What a criterion says of itself, which is the same for every unit. */
const readingOf = remembered((criterion: Criterion) => ({
  appliesTo: valueOf(readChoice(criterion.appliesTo, applicabilities)),
  kind: kindOf(criterion)
}))

/**
 * How a unit stands to one criterion; undefined where the criterion does not apply to units run as this one is. Where it
 * applies to some and nobody has said who runs the unit, the outcome is unknown.
 */
export function assess(criterion: Criterion, unit: Unit): Outcome | undefined {
  const answers = unitAnswers(unit)
  const { appliesTo, kind } = readingOf(criterion)
  if (appliesTo === undefined || kind === undefined) return unknown({ kind: 'unreadableRule' })
  const operator = valueOf(answers.operator)
  if (appliesTo !== 'all' && operator === undefined) return judged('operator', answers.operator, () => met)
  if (operator !== undefined && !operatorsUnder[appliesTo].includes(operator)) return undefined
  return kindsOfCriteria[kind].assess(criterion, unit, answers)
}
