import type { Answer } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import { readDecisionForms } from '../domain/answers/read-decision-forms'
import { readChoice } from '../domain/reading/read-choice'
import {
  applicabilities,
  committeeHandlings,
  criterionKinds,
  requirementLevels,
  winnersEvents,
  type Criterion,
  type RuleProfile
} from '../domain/rule-profile'
import type { PartPath } from '../domain/paths/matter-path'
import { readWinnersTime } from '../domain/reading/winners-time'
import { limitOf } from './kinds-of-criteria'

const answersOf = (criterion: Criterion): readonly Answer<unknown>[] => [
  readChoice(criterion.kind, criterionKinds),
  readChoice(criterion.appliesTo, applicabilities),
  readChoice(criterion.requiredTo, requirementLevels),
  ...[limitOf(criterion)].filter((limit) => limit !== null)
]

/** What can be read of the year's rules, line by line with the path of each. */
export const ruleAnswers = (rules: RuleProfile): readonly [field: PartPath, answer: Answer<unknown>][] => [
  ['rules.committeeHandling', readChoice(rules.committeeHandling.value, committeeHandlings)],
  ['rules.decisionForms', readDecisionForms(rules.decisionForms.value)],
  ['rules.entryBy', readDay(rules.entryBy.value)],
  ['rules.extractBy', readDay(rules.extractBy.value)],
  ['rules.winners', readWinnersTime(rules.winners.value)],
  ['rules.winnersEvent', readChoice(rules.winnersEvent.value, winnersEvents)],
  ...rules.criteria.flatMap(answersOf).map((answer): [PartPath, Answer<unknown>] => ['rules.criteria', answer])
]
