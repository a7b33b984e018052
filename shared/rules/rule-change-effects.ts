import type { MatterDraft } from '../domain/matter'
import type { RequiredTo, RuleProfile } from '../domain/rule-profile'
import type { Unit } from '../domain/unit'
import { checklist, type CriterionOutcome, type Verdict } from './checklist'

/** A criterion that a unit answers otherwise under the changed rules; undefined where it is not asked of the unit. */
export interface OutcomeChange {
  readonly wording: string
  readonly before: CriterionOutcome['outcome']['kind'] | undefined
  readonly after: CriterionOutcome['outcome']['kind'] | undefined
  /** What it is required for, where that is what changes. */
  readonly requiredTo?: RequiredTo
}

/** What a change of the rules does to one unit (*följd av en regeländring*). */
export interface UnitEffect {
  readonly unit: Unit
  readonly before: Verdict
  readonly after: Verdict
  readonly outcomes: readonly OutcomeChange[]
  /** The name of the unit's class, where the change takes that class away. */
  readonly lostClass?: string
}

type Line = CriterionOutcome

/** The same criterion among other lines: by id, else the only one of its kind that has no line of its own id. */
function answering({ criterion }: Line, others: readonly Line[], own: readonly Line[]): Line | undefined {
  const sameId = others.find((each) => each.criterion.id === criterion.id)
  if (sameId !== undefined || criterion.kind === 'ownQuestion') return sameId
  const free = others.filter(
    ({ criterion: { id, kind } }) => kind === criterion.kind && !own.some((each) => each.criterion.id === id)
  )
  return free.length === 1 ? free[0] : undefined
}

function outcomeChanges(before: readonly Line[], after: readonly Line[]): readonly OutcomeChange[] {
  const pairs = before.map((was) => ({ was, is: answering(was, after, before) }))
  const changed = pairs.flatMap(({ was, is }): readonly OutcomeChange[] => {
    const { wording } = (is ?? was).criterion
    if (is !== undefined && is.requiredTo !== was.requiredTo) {
      return [{ wording, before: was.outcome.kind, after: is.outcome.kind, requiredTo: is.requiredTo }]
    }
    return is?.outcome.kind === was.outcome.kind ? [] : [{ wording, before: was.outcome.kind, after: is?.outcome.kind }]
  })
  const added = after.filter((line) => !pairs.some(({ is }) => is === line))
  return [
    ...changed,
    ...added.map(({ criterion, outcome }) => ({ wording: criterion.wording, before: undefined, after: outcome.kind }))
  ]
}

/** Which units stand otherwise once the rules are changed, and how; those that the change leaves alone are not listed. */
export function ruleChangeEffects(matter: MatterDraft, changed: RuleProfile): readonly UnitEffect[] {
  const now = checklist(matter)
  const then = checklist({ ...matter, rules: changed })
  const lost = matter.rules.classes.filter(({ id }) => !changed.classes.some((each) => each.id === id))
  return now.units.flatMap((before) => {
    const after = then.units.find(({ unit }) => unit === before.unit) ?? before
    const outcomes = outcomeChanges(before.outcomes, after.outcomes)
    const lostClass = lost.find(({ id }) => id === before.unit.awardClass)?.name
    if (outcomes.length === 0 && lostClass === undefined) return []
    return [
      {
        unit: before.unit,
        before: before.verdict,
        after: after.verdict,
        outcomes,
        ...(lostClass === undefined ? {} : { lostClass })
      }
    ]
  })
}
