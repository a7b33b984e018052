import type { MatterDraft } from '../domain/matter'
import { readChoice } from '../domain/read-choice'
import { requirementLevels } from '../domain/rule-profile'
import { checklist, verdictCounts, type Checklist, type CriterionOutcome, type UnitChecklist } from '../rules/checklist'
import { eligibleSum } from './eligible-sum'
import { outcomeText } from './outcome-text'
import { overrideText } from './override-text'
import { requiredToWords, verdictWords } from './rule-words'
import { unitsCounted } from './units-counted'

const outcomeLine = (each: CriterionOutcome): string => {
  const level = readChoice(each.requiredTo, requirementLevels)
  const severity = level.kind === 'answered' ? requiredToWords[level.value] : ''
  const set = each.overridden === undefined ? '' : ` ${overrideText(each.overridden)}`
  return `  - ${each.criterion.wording} (${severity}; ${each.criterion.source}): ${outcomeText(each)}.${set}`
}

const unitLines = ({ unit, verdict, outcomes }: UnitChecklist): string[] => [
  `${unit.name || 'Enhet utan namn'}: ${verdictWords[verdict]}`,
  ...outcomes.map(outcomeLine)
]

/** How many units fail the year's rules, and of how many too little is known; nothing where there are none. */
function shortcomings(list: Checklist): string[] {
  const { notMet, unknown } = verdictCounts(list)
  return [
    ...(notMet > 0 ? [`Minst ett krav är inte uppfyllt för ${unitsCounted(notMet)}.`] : []),
    ...(unknown > 0 ? [`Uppgifter saknas för ${unitsCounted(unknown)}.`] : [])
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
