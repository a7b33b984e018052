import type { Answer } from '../reading/answer'
import { readDay } from '../reading/read-day'
import { readDecisionForms } from './read-decision-forms'
import { readChoice } from '../reading/read-choice'
import { readCount, readPercentage } from '../reading/read-number'
import {
  applicabilities,
  committeeHandlings,
  criterionKinds,
  requirementLevels,
  winnersEvents,
  type Criterion,
  type RuleProfile
} from '../rule-profile'
import { readWinnersTime } from '../reading/winners-time'

const parameterOf = ({ kind, parameter }: Criterion): Answer<unknown>[] => {
  if (kind === 'minimumEmployees') return [readCount(parameter)]
  return kind === 'minimumShareOfStockholmers' ? [readPercentage(parameter)] : []
}

const answersOf = (criterion: Criterion): Answer<unknown>[] => [
  readChoice(criterion.kind, criterionKinds),
  readChoice(criterion.appliesTo, applicabilities),
  readChoice(criterion.requiredTo, requirementLevels),
  ...parameterOf(criterion)
]

/** What can be read of the year's rules, line by line with the path of each. */
export const ruleAnswers = (rules: RuleProfile): [field: string, answer: Answer<unknown>][] => [
  ['rules.committeeHandling', readChoice(rules.committeeHandling.value, committeeHandlings)],
  ['rules.decisionForms', readDecisionForms(rules.decisionForms.value)],
  ['rules.entryBy', readDay(rules.entryBy.value)],
  ['rules.extractBy', readDay(rules.extractBy.value)],
  ['rules.winners', readWinnersTime(rules.winners.value)],
  ['rules.winnersEvent', readChoice(rules.winnersEvent.value, winnersEvents)],
  ...rules.criteria.flatMap(answersOf).map((answer): [string, Answer<unknown>] => ['rules.criteria', answer])
]
