import { ruleLineNames, type RuleLine, type RuleLineName, type RuleProfile } from '../domain/rule-profile'

/** The rules of one year as the start of another: every line tells its year and waits for a yes. */
export function copiedRules(profile: RuleProfile, year: string): RuleProfile {
  const copied = <Part extends { readonly from: string; readonly confirmed: string }>(part: Part): Part => ({
    ...part,
    from: part.confirmed === 'yes' || part.from.trim() === '' ? profile.year : part.from,
    confirmed: ''
  })
  const lines = ruleLineNames.map((name): [RuleLineName, RuleLine] => [
    name,
    profile[name].value.trim() === '' ? profile[name] : copied(profile[name])
  ])
  return {
    ...profile,
    year,
    classes: profile.classes.map(copied),
    criteria: profile.criteria.map(copied),
    ...Object.fromEntries(lines)
  }
}
