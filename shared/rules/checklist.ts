import { lastRemembered } from '../last-remembered'
import { remembered } from '../remembered'
import { unitAnswers } from '../domain/answers/unit-answers'
import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import type { FieldPath } from '../domain/paths/matter-path'
import { ownAnswerKey } from '../domain/paths/unit-key'
import { readChoice } from '../domain/reading/read-choice'
import { requirementLevels, type Criterion, type RequiredTo, type RuleProfile } from '../domain/rule-profile'
import type { Unit } from '../domain/unit'
import { assess } from './assess'
import { fieldOf } from './kinds-of-criteria'
import type { Outcome } from './outcome'
import { criterionStanding, type RuleStanding } from './rule-standing'
import { rulesOf } from './rules-of'

/** One line of a unit's checklist, with the field that would change it. */
export interface CriterionOutcome {
  readonly criterion: Criterion
  /** Whether someone has confirmed that the year asks for it. */
  readonly standing: RuleStanding
  readonly requiredTo: RequiredTo
  readonly outcome: Outcome
  /** Path of the field that answers the criterion. */
  readonly field: FieldPath
  /** Why the finding has been set aside for this unit; the outcome stays what it is. */
  readonly overridden?: string
}

/** Over the criteria required to take part: not met if any is not met, else unknown if any is unknown, else met. */
export type Verdict = Outcome['kind']

/** What a verdict rests on: criteria that are all confirmed for the year, some that are not, or none that is known. */
export type Basis = 'confirmed' | 'unconfirmed' | 'none'

export interface UnitChecklist {
  readonly unit: Unit
  readonly basis: Basis
  readonly verdict: Verdict
  readonly outcomes: readonly CriterionOutcome[]
}

/** How every unit stands to every criterion of the year (*checklista*); withdrawn units are listed apart. */
export interface Checklist {
  readonly year: string
  /** What the year requires of those who take part, whichever units it applies to. */
  readonly required: readonly Pick<CriterionOutcome, 'standing'>[]
  readonly units: readonly UnitChecklist[]
  readonly withdrawn: readonly Unit[]
}

const isWithdrawn = (unit: Unit): boolean => valueOf(unitAnswers(unit).state) === 'withdrawn'

/** What cannot be read is taken for the strictest. */
const levelOf = ({ requiredTo }: Criterion): RequiredTo => valueOf(readChoice(requiredTo, requirementLevels)) ?? 'enter'

/** What a line of the checklist says of its criterion, which is the same for every unit. */
const demandOf = remembered((criterion: Criterion) => ({
  standing: criterionStanding(criterion),
  requiredTo: levelOf(criterion),
  key: fieldOf(criterion) ?? ownAnswerKey(criterion.id)
}))

const fieldPath = (unit: Unit, outcome: Outcome, key: ReturnType<typeof demandOf>['key']): FieldPath => {
  if (
    outcome.kind === 'unknown' &&
    (outcome.missing.kind === 'noAnswer' || outcome.missing.kind === 'unreadableAnswer')
  ) {
    return `units.${unit.id}.${outcome.missing.field}`
  }
  return `units.${unit.id}.${key}`
}

function criterionOutcome(criterion: Criterion, unit: Unit): readonly CriterionOutcome[] {
  const outcome = assess(criterion, unit)
  if (outcome === undefined) return []
  const { standing, requiredTo, key } = demandOf(criterion)
  const override = unit.overrides.find((each) => each.criterion === criterion.id && each.reason.trim() !== '')
  const line = { criterion, standing, requiredTo, outcome, field: fieldPath(unit, outcome, key) }
  return [override ? { ...line, overridden: override.reason } : line]
}

function verdictOf(outcomes: readonly CriterionOutcome[]): Verdict {
  const kinds = outcomes.filter(({ requiredTo }) => requiredTo === 'enter').map(({ outcome }) => outcome.kind)
  if (kinds.includes('notMet')) return 'notMet'
  return kinds.includes('unknown') ? 'unknown' : 'met'
}

export function basisOf(required: readonly Pick<CriterionOutcome, 'standing'>[]): Basis {
  if (required.length === 0) return 'none'
  return required.every(({ standing }) => standing.kind === 'confirmed') ? 'confirmed' : 'unconfirmed'
}

// The last criteria alone: those of every state that can be undone to would keep every unit's lines as often.
const under = lastRemembered((criteria: readonly Criterion[]) =>
  remembered((unit: Unit): UnitChecklist => {
    const outcomes = criteria.flatMap((criterion) => criterionOutcome(criterion, unit))
    return {
      unit,
      basis: basisOf(outcomes.filter(({ requiredTo }) => requiredTo === 'enter')),
      verdict: verdictOf(outcomes),
      outcomes
    }
  })
)

export const unitChecklist = (criteria: readonly Criterion[], unit: Unit): UnitChecklist => under(criteria)(unit)

const checklistOf = lastRemembered((rules: RuleProfile, units: readonly Unit[], awardYear: string): Checklist => {
  const required = rules.criteria.map(demandOf).filter(({ requiredTo }) => requiredTo === 'enter')
  return {
    year: awardYear,
    required: required.map(({ standing }) => ({ standing })),
    units: units.filter((unit) => !isWithdrawn(unit)).map(under(rules.criteria)),
    withdrawn: units.filter(isWithdrawn)
  }
})

export const checklist = (matter: MatterDraft): Checklist =>
  checklistOf(rulesOf(matter), matter.units, matter.awardYear)

/** How many units stand under each verdict. */
export function verdictCounts({ units }: Checklist): Record<Verdict, number> {
  const count = (verdict: Verdict): number => units.filter((each) => each.verdict === verdict).length
  return { met: count('met'), notMet: count('notMet'), unknown: count('unknown') }
}
