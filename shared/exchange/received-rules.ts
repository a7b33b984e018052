import { ruleLineNames, type RuleProfile } from '../domain/rule-profile'

/**
 * A profile from a file as the rules of a matter's year. What someone confirmed for that very year stays confirmed; a
 * profile of another year is copied, so that every line tells its year and waits for a yes.
 */
export function receivedRules(profile: RuleProfile, awardYear: string): RuleProfile {
  if (profile.year.trim() === awardYear.trim()) return profile
  const copied = <Part extends { from: string; confirmed: string }>(part: Part): Part => ({
    ...part,
    from: part.confirmed === 'yes' || part.from.trim() === '' ? profile.year : part.from,
    confirmed: ''
  })
  const lines = ruleLineNames.map((name) => [name, profile[name].value.trim() === '' ? profile[name] : copied(profile[name])])
  return {
    ...profile,
    year: awardYear,
    classes: profile.classes.map(copied),
    criteria: profile.criteria.map(copied),
    ...Object.fromEntries(lines)
  }
}
