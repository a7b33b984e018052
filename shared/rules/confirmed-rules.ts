import { lastRemembered } from '../last-remembered'
import type { MatterDraft } from '../domain/matter'
import {
  ruleLineNames,
  type AwardClass,
  type Criterion,
  type RuleLine,
  type RuleLineName,
  type RuleProfile
} from '../domain/rule-profile'
import { classStanding, criterionStanding, lineStanding } from './rule-standing'
import { rulesOf } from './rules-of'

type Confirmed<Part> = Part & { readonly confirmed: 'yes' }
export type ConfirmedLine = Confirmed<RuleLine>

/** The rules of a matter with nothing in them that nobody has confirmed for its year: what a paper may state as the year's. */
export type ConfirmedRules = Record<RuleLineName, ConfirmedLine> & {
  readonly classes: readonly Confirmed<AwardClass>[]
  readonly criteria: readonly Confirmed<Criterion>[]
}

const yes = <Part extends { readonly confirmed: string }>(part: Part): Confirmed<Part> => ({
  ...part,
  confirmed: 'yes'
})
const open: ConfirmedLine = { value: '', source: '', from: '', confirmed: 'yes' }

const confirmedIn = lastRemembered((rules: RuleProfile, awardYear: string): ConfirmedRules => {
  const line = (name: RuleLineName): ConfirmedLine =>
    lineStanding(name, rules[name], awardYear).kind === 'confirmed' ? yes(rules[name]) : open
  const lines = Object.fromEntries(ruleLineNames.map((name) => [name, line(name)])) as Record<
    RuleLineName,
    ConfirmedLine
  >
  return {
    ...lines,
    classes: rules.classes.filter((each) => classStanding(each).kind === 'confirmed').map(yes),
    criteria: rules.criteria.filter((each) => criterionStanding(each).kind === 'confirmed').map(yes)
  }
})

export const confirmedRules = (matter: Pick<MatterDraft, 'rules' | 'awardYear'>): ConfirmedRules =>
  confirmedIn(rulesOf(matter), matter.awardYear)
