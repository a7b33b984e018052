import type { MatterDraft } from '../domain/matter'
import { readChoice } from '../domain/read-choice'
import { requirementLevels } from '../domain/rule-profile'
import { checklist, verdictCounts, type Checklist, type CriterionOutcome, type UnitChecklist } from '../rules/checklist'
import { eligibleSum } from './eligible-sum'
import { outcomeText } from './outcome-text'
import { overrideText } from './override-text'
import { requiredToWords } from './rule-words'
import { unitsCounted } from './units-counted'
import { openAnswers, verdictText } from './verdict-text'

const outcomeLine = (each: CriterionOutcome): string => {
  const level = readChoice(each.requiredTo, requirementLevels)
  const severity = level.kind === 'answered' ? requiredToWords[level.value] : ''
  const set = each.overridden === undefined ? '' : ` ${overrideText(each.overridden)}`
  return `  - ${each.criterion.wording} (${severity}; ${each.criterion.source}): ${outcomeText(each)}.${set}`
}

const unitLines = (each: UnitChecklist): string[] => [
  `${each.unit.name || 'Enhet utan namn'}: ${verdictText(each)}`,
  ...each.outcomes.map(outcomeLine)
]

/** How many units fail the year's rules, and of how many too little is known; nothing where there are none. */
function shortcomings(list: Checklist): string[] {
  const { notMet } = verdictCounts(list)
  const open = list.units.filter(({ verdict }) => verdict === 'unknown').map(openAnswers)
  const [missing, unread] = [open.filter((each) => each.missing > 0).length, open.filter((each) => each.unread > 0).length]
  return [
    ...(notMet > 0 ? [`Minst ett krav är inte uppfyllt för ${unitsCounted(notMet)}.`] : []),
    ...(missing > 0 ? [`Uppgifter saknas för ${unitsCounted(missing)}.`] : []),
    ...(unread > 0 ? [`Uppgifter kan inte läsas för ${unitsCounted(unread)}.`] : [])
  ]
}

/** The checklist as plain text. */
export function checklistText(matter: MatterDraft): string[] {
  const list = checklist(matter)
  return [
    [eligibleSum(list), ...shortcomings(list)].join(' '),
    ...list.units.flatMap((each) => ['', ...unitLines(each)]),
    ...list.withdrawn.flatMap(({ name, withdrawnBecause }) => ['', `${name || 'Enhet utan namn'}: har dragit sig ur${withdrawnBecause === '' ? '' : `, ${withdrawnBecause}`}`])
  ]
}
