import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { checklist, type CriterionOutcome, type UnitChecklist } from '../../rules/checklist'
import type { MatterDraft } from '../../domain/matter'
import { outcomeText } from '../../text/sentences/outcome-text'

const outcomeJson = ({ criterion, standing, requiredTo, outcome, overridden }: CriterionOutcome) => ({
  criterion: criterion.id,
  wording: criterion.wording,
  requiredTo,
  outcome: outcome.kind,
  ...(outcome.kind === 'met' ? {} : { reason: outcomeText({ outcome, criterion }) }),
  source: criterion.source,
  confirmed: standing.kind === 'confirmed',
  ...(overridden === undefined ? {} : { overridden })
})

const unitJson = ({ unit, verdict, outcomes }: UnitChecklist) => ({
  id: unit.id,
  name: unit.name,
  verdict,
  outcomes: outcomes.map(outcomeJson)
})

/** The checklist in the shape that scripts read. */
export function checklistJson(matter: MatterDraft) {
  const { year, units, withdrawn } = checklist(matter)
  return {
    year: /^\d{4}$/.test(year.trim()) ? Number(year) : year,
    units: units.map(unitJson),
    withdrawn: withdrawn.map(({ id, name, withdrawnOn, withdrawnBecause }) => ({
      id,
      name,
      date: valueOf(readDay(withdrawnOn, { inYear: yearOfMatter(matter) })) ?? withdrawnOn,
      reason: withdrawnBecause
    }))
  }
}
