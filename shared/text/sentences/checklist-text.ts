import type { MatterDraft } from '../../domain/matter'
import { readChoice } from '../../domain/reading/read-choice'
import { requirementLevels } from '../../domain/rule-profile'
import { toldApart } from '../../domain/answers/told-apart'
import { checklist, type CriterionOutcome, type UnitChecklist } from '../../rules/checklist'
import { forYear } from '../fields/confirmed-words'
import { eligibleSum } from './eligible-sum'
import { outcomeText } from './outcome-text'
import { overrideText } from './override-text'
import { requiredToWords } from '../fields/rule-words'
import { sourceText } from '../fields/source-text'
import { verdictText } from './verdict-text'

const outcomeLine = (each: CriterionOutcome, year: string): string => {
  const level = readChoice(each.requiredTo, requirementLevels)
  const severity = level.kind === 'answered' ? requiredToWords[level.value] : ''
  const set = each.overridden === undefined ? '' : ` ${overrideText(each.overridden)}`
  const isConfirmed = each.standing.kind === 'confirmed'
  const told = [severity, isConfirmed ? sourceText(each.criterion.source) : `inte bekräftat ${forYear(year)}`].filter(
    (part) => part !== ''
  )
  return `  - ${each.criterion.wording} (${told.join('; ')}): ${outcomeText(each)}.${set}`
}

const unitLines = (each: UnitChecklist, year: string): readonly string[] => [
  `${each.unit.name || 'Enhet utan namn'}: ${verdictText(each, year)}`,
  ...each.outcomes.map((outcome) => outcomeLine(outcome, year))
]

/** The checklist as plain text. */
export function checklistText(matter: MatterDraft): readonly string[] {
  const list = checklist({ ...matter, units: toldApart(matter.units) })
  return [
    eligibleSum(list),
    ...list.units.flatMap((each) => ['', ...unitLines(each, list.year)]),
    ...list.withdrawn.flatMap(({ name, withdrawnBecause }) => [
      '',
      `${name || 'Enhet utan namn'}: har dragit sig ur${withdrawnBecause === '' ? '' : `, ${withdrawnBecause}`}`
    ])
  ]
}
