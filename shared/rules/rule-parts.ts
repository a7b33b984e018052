import type { MatterDraft } from '../domain/matter'
import { rowPath, type MatterPath } from '../domain/paths/matter-path'
import { ruleLineNames } from '../domain/rule-profile'
import { classStanding, criterionStanding, lineStanding, type RuleStanding } from './rule-standing'
import { rulesOf } from './rules-of'

/** A line, a class or a criterion of a matter's rules, with how it stands in the matter's year. */
export interface RulePart {
  /** Path of the part, by which it is found from elsewhere. */
  readonly field: MatterPath
  readonly value: string
  readonly from: string
  readonly standing: RuleStanding
}

/** Every part of a matter's rules, in the order in which they are shown. */
export function ruleParts(matter: MatterDraft): readonly RulePart[] {
  const rules = rulesOf(matter)
  return [
    ...rules.criteria.map((each) => ({
      field: rowPath('rules.criteria', each.id),
      value: each.wording,
      from: each.from,
      standing: criterionStanding(each)
    })),
    ...rules.classes.map((each) => ({
      field: rowPath('rules.classes', each.id),
      value: each.name,
      from: each.from,
      standing: classStanding(each)
    })),
    ...ruleLineNames.map((name) => ({
      field: `rules.${name}` as const,
      value: rules[name].value,
      from: rules[name].from,
      standing: lineStanding(name, rules[name], matter.awardYear)
    }))
  ]
}

/** What a yes would confirm. */
export const partsToConfirm = (matter: MatterDraft): readonly RulePart[] =>
  ruleParts(matter).filter(({ standing }) => standing.kind === 'unconfirmed')

/** What stands in the rules and does not count for the year: it waits for a yes, or for a day of this year. */
export const partsNotOfYear = (matter: MatterDraft): readonly RulePart[] =>
  ruleParts(matter).filter(({ standing }) => standing.kind === 'unconfirmed' || standing.kind === 'otherYear')
