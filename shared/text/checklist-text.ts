import type { MatterDraft } from '../domain/matter'
import { readChoice } from '../domain/read-choice'
import { requirementLevels } from '../domain/rule-profile'
import { checklist, verdictCounts, type CriterionOutcome, type UnitChecklist } from '../rules/checklist'
import { outcomeText } from './outcome-text'
import { requiredToWords, verdictWords } from './rule-words'
import { unitsCounted } from './units-counted'

const outcomeLine = (each: CriterionOutcome): string => {
  const level = readChoice(each.requiredTo, requirementLevels)
  const severity = level.kind === 'answered' ? requiredToWords[level.value] : ''
  const set = each.overridden === undefined ? '' : ` Åsidosatt: ${each.overridden}`
  return `  - ${each.criterion.wording} (${severity}; ${each.criterion.source}): ${outcomeText(each)}.${set}`
}

const unitLines = ({ unit, verdict, outcomes }: UnitChecklist): string[] => [
  `${unit.name || 'Enhet utan namn'}: ${verdictWords[verdict]}`,
  ...outcomes.map(outcomeLine)
]

/** The sum of the checklist in a sentence: how many units meet the year's rules. */
export function checklistSum(matter: MatterDraft): string {
  const list = checklist(matter)
  const counts = verdictCounts(list)
  if (list.units.length === 0) return 'Inga enheter är registrerade.'
  return `${counts.met} av ${unitsCounted(list.units.length)} uppfyller kraven för att delta, ${counts.notMet} gör det inte och ${counts.unknown} saknar uppgifter.`
}

/** The checklist as plain text. */
export function checklistText(matter: MatterDraft): string[] {
  const list = checklist(matter)
  return [
    checklistSum(matter),
    ...list.units.flatMap((each) => ['', ...unitLines(each)]),
    ...list.withdrawn.flatMap(({ name, withdrawnBecause }) => ['', `${name}: har dragit sig ur${withdrawnBecause === '' ? '' : `, ${withdrawnBecause}`}`])
  ]
}
