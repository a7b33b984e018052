import type { MatterDraft } from '../domain/matter'
import type { RuleProfile } from '../domain/rule-profile'
import type { Unit } from '../domain/unit'
import { checklist, type CriterionOutcome, type UnitChecklist, type Verdict } from './checklist'

/** A criterion that a unit answers otherwise under the changed rules; undefined where it is not asked of the unit. */
export interface OutcomeChange {
  wording: string
  before: CriterionOutcome['outcome']['kind'] | undefined
  after: CriterionOutcome['outcome']['kind'] | undefined
}

/** What a change of the rules does to one unit (*följd av en regeländring*). */
export interface UnitEffect {
  unit: Unit
  before: Verdict
  after: Verdict
  outcomes: OutcomeChange[]
  /** The name of the unit's class, where the change takes that class away. */
  lostClass?: string
}

function outcomeChanges(before: UnitChecklist, after: UnitChecklist): OutcomeChange[] {
  const ids = [...new Set([...before.outcomes, ...after.outcomes].map(({ criterion }) => criterion.id))]
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map(({ outcomes }) => outcomes.find(({ criterion }) => criterion.id === id))
    const isSame = was?.outcome.kind === is?.outcome.kind && was?.requiredTo === is?.requiredTo
    return isSame ? [] : [{ wording: (is ?? was)?.criterion.wording ?? '', before: was?.outcome.kind, after: is?.outcome.kind }]
  })
}

/** Which units stand otherwise once the rules are changed, and how; those that the change leaves alone are not listed. */
export function ruleChangeEffects(matter: MatterDraft, changed: RuleProfile): UnitEffect[] {
  const now = checklist(matter)
  const then = checklist({ ...matter, rules: changed })
  const lost = matter.rules.classes.filter(({ id }) => !changed.classes.some((each) => each.id === id))
  return now.units.flatMap((before) => {
    const after = then.units.find(({ unit }) => unit === before.unit) ?? before
    const outcomes = outcomeChanges(before, after)
    const lostClass = lost.find(({ id }) => id === before.unit.awardClass)?.name
    if (outcomes.length === 0 && lostClass === undefined) return []
    return [{ unit: before.unit, before: before.verdict, after: after.verdict, outcomes, ...(lostClass === undefined ? {} : { lostClass }) }]
  })
}
